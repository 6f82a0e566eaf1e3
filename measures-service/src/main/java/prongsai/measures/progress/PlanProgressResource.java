package prongsai.measures.progress;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/measure-plans/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Progress",
        description =
                "How far plans, measures and units have come: computed from what was reported, verified and recorded.")
class PlanProgressResource {

    private final ProgressReader progress;

    PlanProgressResource(ProgressReader progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read how far a plan has come",
            description =
                    "Also of a draft, and of a closed plan as it was when it was closed. What is due today is not overdue yet;"
                            + " dates are those of Bangkok. A superior agency reads the counts without the list of what is"
                            + " overdue.")
    public PlanProgressResponse getPlanProgress(@PathParam("id") UUID id) {
        return progress.ofPlan(id);
    }
}
