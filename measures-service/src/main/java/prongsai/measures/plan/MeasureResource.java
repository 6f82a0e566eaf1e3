package prongsai.measures.plan;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;
import prongsai.measures.measure.MeasureRequest;
import prongsai.measures.measure.MeasureResponse;
import prongsai.measures.measure.Measures;

@Path("/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measures", description = "What an agency does about its findings.")
class MeasureResource {

    private final Measures measures;
    private final PlanMeasures ofPlans;

    MeasureResource(Measures measures, PlanMeasures ofPlans) {
        this.measures = measures;
        this.ofPlans = ofPlans;
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read a measure")
    public MeasureResponse getMeasure(@PathParam("id") UUID id) {
        return measures.find(id);
    }

    @GET
    @Path("/{id}/responsible-units")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Find the units that are responsible",
            description =
                    "ALL is every unit that the agency has now; RELATED is told in the words of the document, because"
                            + " it does not say which units it means.")
    public ResponsibleUnitsResponse getResponsibleUnits(@PathParam("id") UUID id) {
        return ofPlans.responsibleUnits(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Change a measure",
            description =
                    "Of a draft: its whole content. A step that the request names by id keeps what was reported of"
                            + " it; one that was reported is not dropped (409).")
    public MeasureResponse changeMeasure(
            @PathParam("id") UUID id,
            @NotNull @Valid MeasureRequest request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return ofPlans.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Take a measure out of its plan",
            description = "Of a draft; the measures after it move up, so that numbers have no gaps.")
    public void removeMeasure(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        ofPlans.remove(id, ifMatch);
    }
}
