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

@Path("/v1/measures/{id}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class MeasureProgressResource {

    private final ProgressReader progress;

    MeasureProgressResource(ProgressReader progress) {
        this.progress = progress;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read how far a measure has come", description = "Counted as for a plan.")
    public MeasureProgressResponse getMeasureProgress(@PathParam("id") UUID id) {
        return progress.ofMeasure(id);
    }
}
