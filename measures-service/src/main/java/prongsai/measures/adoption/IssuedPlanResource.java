package prongsai.measures.adoption;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/issued-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
class IssuedPlanResource {

    private final IssuedPlans plans;

    IssuedPlanResource(IssuedPlans plans) {
        this.plans = plans;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "List plans to adopt",
            description = "Those of agencies above that are issued to the caller's agency, or that it has adopted.")
    public Page<IssuedPlanItem> listIssuedPlans(
            @BeanParam @Valid IssuedPlanFilter filter, @BeanParam @Valid PageRequest page) {
        return plans.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Read an issued plan",
            description =
                    "Its latest approved edition: no names of persons, no draft, nothing of how its agency carries it out.")
    public IssuedPlanResponse getIssuedPlan(@PathParam("id") UUID id) {
        return plans.find(id);
    }

    @GET
    @Path("/{id}/differences")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Compare two editions of an issued plan")
    public EditionDifferences compareEditions(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Min(1) @Parameter(description = "Number of an edition") Integer from,
            @QueryParam("to") @Min(1) @Parameter(description = "Number of an edition; the latest where it is left out")
                    Integer to) {
        return plans.differences(id, from, to);
    }
}
