package prongsai.measures.progress;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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

@Path("/v1/measure-plans/{id}/burn-up")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class BurnUpResource {

    private final BurnUpReader burnUps;

    BurnUpResource(BurnUpReader burnUps) {
        this.burnUps = burnUps;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read a plan's burn-up over its fiscal year",
            description =
                    "How many steps were to be done, are reported done and are verified by each day. A step that was reopened or"
                            + " rejected is not done; what was due, done or verified before the year is in its first point.")
    public BurnUpResponse getBurnUp(
            @PathParam("id") UUID id,
            @QueryParam("interval") @DefaultValue("MONTH") @Parameter(description = "How far the points are apart")
                    BurnUp.Interval interval) {
        return burnUps.ofPlan(id, interval);
    }
}
