package prongsai.reporting.deadline;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Deadlines that move, over HTTP. */
@Path("/v1/deadline-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline-changes", description = "Due dates that are moved by announcements and extensions")
public class DeadlineChangeResource {

    /** Enough for the reports of a fiscal year of all agencies, a hundred thousand. */
    private static final int SECONDS = 300;

    private final DeadlineChanges changes;

    DeadlineChangeResource(DeadlineChanges changes) {
        this.changes = changes;
    }

    @POST
    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Move the due dates of reports of agencies below the own one, by an announcement",
            description =
                    "What was handed in or exempted keeps its date, and so do the caller's own reports. A later"
                            + " announcement for the same reports wins; what was before stays in the history. Send it with"
                            + " `dryRun` first: it says how many and which reports would move, until the next dry run of the account.")
    public RestResponse<DeadlineChangeResponse> createDeadlineChange(@NotNull @Valid CreateDeadlineChange request) {
        return Created.at("/v1/deadline-changes", changes.announce(request));
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List the changes that the own agency and those below it decided, the newest first")
    public Page<DeadlineChangeResponse> listDeadlineChanges(
            @BeanParam @Valid ChangeFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(
                changes.list(filter, page), page, DeadlineChangeResponse::from, change -> Cursor.of(change.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read a change of deadlines")
    public DeadlineChangeResponse getDeadlineChange(@PathParam("id") UUID id) {
        return DeadlineChangeResponse.from(changes.find(id));
    }

    @GET
    @Path("/{id}/reports")
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List the reports that a change moved or, of a dry run, would have moved")
    public Page<MovedReportResponse> listMovedReports(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return Page.of(changes.moved(id, page), page, MovedReportResponse::from, moved -> Cursor.of(moved.position()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Take back a change that the own agency decided",
            description =
                    "Reports that nobody handed in meanwhile and no later change moved are due again when they were"
                            + " due without it.")
    public DeadlineChangeResponse withdrawDeadlineChange(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return changes.withdraw(id, ifMatch);
    }
}
