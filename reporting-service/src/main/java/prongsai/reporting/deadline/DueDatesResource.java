package prongsai.reporting.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;

/** The history of a report's due date, over HTTP. */
@Path("/v1/reports/{id}/due-dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline-changes")
public class DueDatesResource {

    private final Extensions extensions;

    DueDatesResource(Extensions extensions) {
        this.extensions = extensions;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read when a report is due, was due in the beginning, and what moved it")
    public DueDatesResponse getDueDates(@PathParam("id") UUID id) {
        return extensions.dueDates(id);
    }
}
