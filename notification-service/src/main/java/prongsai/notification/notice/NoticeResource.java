package prongsai.notification.notice;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.notification.feed.Entry;

@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reminders",
        description =
                "What the own agency was told to do, and what those below were told that concerns it as their supervisor.")
class NoticeResource {

    private static final Mark BEYOND_ALL = Mark.after(Long.MAX_VALUE);

    private final Notices notices;
    private final NoticeFeed feed;
    private final Caller caller;

    NoticeResource(Notices notices, NoticeFeed feed, Caller caller) {
        this.notices = notices;
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR})
    @Transactional
    @Operation(summary = "List reminders that were told", description = "The latest first.")
    public Page<Notice> listReminders(
            @QueryParam("unitId") @Parameter(description = "Those for this unit") UUID unitId,
            @BeanParam @Valid PageRequest page) {
        var mark =
                page.after().map(last -> new Mark(last.number(0), last.uuid(1))).orElse(BEYOND_ALL);
        var found = notices.before(mark, caller.scope().path(), unitId, page.limit() + 1);
        return Page.of(found, page, Entry::thing, NoticeResource::cursor);
    }

    private static Cursor cursor(Entry<Mark, Notice> told) {
        return Cursor.of(told.place().number(), told.place().reminderId());
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR})
    @Blocking
    @Operation(
            summary = "Hear of reminders as they are told",
            description =
                    """
                    Server-sent events named `reminder`, each as in the list. Who connects again with Last-Event-ID hears all that was told \
                    meanwhile, each once; who comes with an id that is not known here is told `reload` and has to read the list anew. The stream \
                    ends after some minutes; clients connect again by themselves.""")
    @APIResponse(
            responseCode = "200",
            description = "One event for each reminder.",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Notice.class)))
    public Multi<OutboundSseEvent> streamReminders(
            @HeaderParam("Last-Event-ID") @Parameter(schema = @Schema(maxLength = 60)) String lastEventId,
            @QueryParam("unitId") @Parameter(description = "Those for this unit") UUID unitId,
            @Context Sse sse) {
        var known = Optional.ofNullable(lastEventId).map(Mark::parse);
        return feed.read(known, caller.scope().path(), unitId).map(told -> told.event(sse));
    }
}
