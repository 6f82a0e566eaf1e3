package prongsai.measures.step;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;

@Path("/v1/steps/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Steps", description = "The steps of measures: reported by one, verified by another.")
class StepResource {

    private final Steps steps;

    StepResource(Steps steps) {
        this.steps = steps;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a step with its history")
    public StepDetails getStep(@PathParam("id") UUID id) {
        return steps.find(id);
    }

    @POST
    @Path("/completion")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Report a step done",
            description = "In full or in part, while the plan is approved; also long after its day.")
    public StepDetails reportStep(
            @PathParam("id") UUID id, @NotNull @Valid ReportStep request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return steps.report(id, request, ifMatch);
    }

    @POST
    @Path("/verification")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Verify or reject a report",
            description = "By another account than the one that reported (409).")
    public StepDetails verifyStep(
            @PathParam("id") UUID id, @NotNull @Valid VerifyStep request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return steps.verify(id, request, ifMatch);
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Reopen a step", description = "With a reason; what was reported stays in its history.")
    public StepDetails reopenStep(
            @PathParam("id") UUID id, @NotNull @Valid ReopenStep request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return steps.reopen(id, request, ifMatch);
    }
}
