package prongsai.reporting.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.IfMatch;

/** More time for one report, over HTTP. */
@Path("/v1/reports/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline-changes")
public class ExtensionResource {

    private final Extensions extensions;

    ExtensionResource(Extensions extensions) {
        this.extensions = extensions;
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            summary = "Give a report of an agency below the own one more time",
            description =
                    "For a reason, by a supervisor; never by the agency that owes it. Answers with the change of deadlines.")
    public DeadlineChangeResponse extendReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ExtendReport request) {
        return extensions.extend(id, request, ifMatch);
    }
}
