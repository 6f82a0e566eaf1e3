package prongsai.notification.notice;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import prongsai.notification.notice.Notices.Told;

@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reminders",
        description =
                "What the own agency was told to do, and what those below were told that concerns it as their supervisor.")
class NoticeResource {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** The caller's token is looked at again when its client connects again, which it does by itself. */
    private static final int SECONDS_CONNECTED = 600;

    private static final int AT_ONCE = 200;
    private static final Mark BEYOND_ALL = Mark.after(Long.MAX_VALUE);

    private final Notices notices;
    private final Caller caller;

    NoticeResource(Notices notices, Caller caller) {
        this.notices = notices;
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
        return Page.of(found, page, Told::notice, NoticeResource::cursor);
    }

    private static Cursor cursor(Told told) {
        return Cursor.of(told.mark().number(), told.mark().reminderId());
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR})
    @Transactional
    @Operation(
            summary = "Hear of reminders as they are told",
            description =
                    """
                    Server-sent events, each a reminder as in the list. Who connects again with Last-Event-ID hears all that was told \
                    meanwhile, each once. The stream ends after ten minutes; clients connect again by themselves.""")
    @APIResponse(
            responseCode = "200",
            description = "One event for each reminder.",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Notice.class)))
    public Multi<OutboundSseEvent> streamReminders(
            @HeaderParam("Last-Event-ID") @Parameter(schema = @Schema(maxLength = 60)) String lastEventId,
            @QueryParam("unitId") @Parameter(description = "Those for this unit") UUID unitId,
            @Context Sse sse) {
        var agencyPath = caller.scope().path();
        var last = new AtomicReference<>(lastEventId == null ? notices.now() : Mark.parse(lastEventId));
        return Multi.createFrom()
                .ticks()
                .every(EVERY)
                .onOverflow()
                .drop()
                .select()
                .first(SECONDS_CONNECTED)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(tick -> notices.after(last.get(), agencyPath, unitId, AT_ONCE))
                .invoke(told -> last.set(told.mark()))
                .map(told -> event(told, sse));
    }

    private static OutboundSseEvent event(Told told, Sse sse) {
        return sse.newEventBuilder()
                .id(told.mark().toString())
                .name("reminder")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(told.notice())
                .build();
    }
}
