package prongsai.measures.adoption;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/measure-plans/{id}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
class PlanAdoptionResource {

    private final Adoptions adoptions;
    private final AdoptionList list;

    PlanAdoptionResource(Adoptions adoptions, AdoptionList list) {
        this.adoptions = adoptions;
        this.list = list;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Adopt an issued plan",
            description =
                    "Into a draft of the caller's own agency, new or existing, once (409). The copies are linked to what was"
                            + " issued; measures and steps may be added, and what is dropped or changed needs a reason before"
                            + " the draft is approved.")
    public RestResponse<AdoptionResponse> adoptMeasurePlan(
            @PathParam("id") UUID id, @NotNull @Valid AdoptPlan request) {
        var adoption = adoptions.adopt(id, request);
        return Created.at("/v1/adoptions", adoption);
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "List who has adopted a plan and who has not",
            description =
                    "Every agency for which the plan is issued, by code, with its state; for the issuing agency and those"
                            + " above it.")
    public Page<AdoptionItem> listAdoptions(
            @PathParam("id") UUID id, @BeanParam @Valid AdoptionFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(id, filter, page);
    }

    @GET
    @Path("/summary")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Count who has adopted a plan and who has not")
    public AdoptionSummary summariseAdoptions(@PathParam("id") UUID id) {
        return list.summary(id);
    }
}
