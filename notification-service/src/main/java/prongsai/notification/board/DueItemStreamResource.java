package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.notification.change.Change;

@Path("/v1/due-items/stream")
@Produces(MediaType.SERVER_SENT_EVENTS)
@Tag(name = "Due items")
class DueItemStreamResource {

    private final LiveChanges changes;

    DueItemStreamResource(LiveChanges changes) {
        this.changes = changes;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Blocking
    @Operation(
            summary = "Hear of changes as they happen",
            description =
                    """
                    Server-sent events named `change`, of due items and silences in reach. Each has an id; a client that comes again with \
                    the last one as `Last-Event-ID` is told what it missed, each change once and in order. What it missed is kept for \
                    some days: who comes later is told `reload`, has to read the lists anew, and hears what happens from then on. Without \
                    `Last-Event-ID` the stream begins now. It ends after some minutes: come again.""")
    @APIResponse(
            responseCode = "200",
            description = "The data of one event.",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Change.class)))
    public Multi<OutboundSseEvent> streamDueItems(
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "The id of the last event that was read.",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 18))
                    String lastEventId,
            @Context Sse sse) {
        return changes.tell(lastEventId, null, sse);
    }
}
