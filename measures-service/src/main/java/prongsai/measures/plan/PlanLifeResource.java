package prongsai.measures.plan;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;

@Path("/v1/measure-plans/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure plans")
class PlanLifeResource {

    private final PlanLife life;

    PlanLifeResource(PlanLife life) {
        this.life = life;
    }

    @PUT
    @Path("/finding-explanations")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Explain why findings have no measure",
            description = "All explanations of a draft at once; an urgent finding needs a measure or an explanation.")
    public MeasurePlanResponse explainFindings(
            @PathParam("id") UUID id,
            @NotNull @Valid ExplainFindings request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return life.explain(id, request, ifMatch);
    }

    @POST
    @Path("/approval")
    @RolesAllowed(APPROVER)
    @Transactional
    @Operation(
            summary = "Approve a plan",
            description =
                    "Every measure needs a step and, where the plan is keyed, its key; every urgent finding of the"
                            + " assessment a measure or an explanation. What is missing is answered as 422 with pointers into"
                            + " the plan. The body may say in which capacity.")
    public MeasurePlanResponse approveMeasurePlan(
            @PathParam("id") UUID id, @Valid ApproveMeasurePlan request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return life.approve(id, request, ifMatch);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed(APPROVER)
    @Transactional
    @Operation(
            summary = "Reopen an approved plan",
            description =
                    "With a reason, which is kept; it is a draft again, and what was reported of its steps stays.")
    public MeasurePlanResponse reopenMeasurePlan(
            @PathParam("id") UUID id,
            @NotNull @Valid ReopenMeasurePlan request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return life.reopen(id, request, ifMatch);
    }

    @POST
    @Path("/closing")
    @RolesAllowed(APPROVER)
    @Transactional
    @Operation(
            summary = "Close an approved plan",
            description =
                    "At the end of its year; nothing changes any more. Follow-ups ahead are cancelled; those whose day has come"
                            + " can still be recorded.")
    public MeasurePlanResponse closeMeasurePlan(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return life.close(id, ifMatch);
    }
}
