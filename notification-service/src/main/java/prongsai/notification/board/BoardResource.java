package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import prongsai.kit.page.PageRequest;

/** The operators' board, as pages. */
@Path("/board")
@OnBoard
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class BoardResource {

    private final Board board;
    private final ItemPages items;
    private final BoardPages pages;
    private final LiveChanges changes;

    BoardResource(Board board, ItemPages items, BoardPages pages, LiveChanges changes) {
        this.board = board;
        this.items = items;
        this.pages = pages;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public String showBoard(
            @BeanParam @Valid BoardQuery query,
            @BeanParam @Valid PageRequest page,
            @Context ContainerRequestContext request) {
        var language = BoardLanguage.of(request);
        return pages.board(board.page(query, page, language), language);
    }

    @GET
    @Path("/items/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public String showItem(
            @PathParam("id") UUID id,
            @QueryParam(BoardLanguage.PARAMETER) String chosen,
            @Context ContainerRequestContext request) {
        var language = BoardLanguage.of(request);
        return pages.item(items.page(id, language), language);
    }

    @GET
    @Path("/silences/new")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Operation(hidden = true)
    public String showSilenceForm(
            @QueryParam("agency") @Size(max = 40) String agency,
            @QueryParam(BoardLanguage.PARAMETER) String chosen,
            @Context ContainerRequestContext request) {
        var language = BoardLanguage.of(request);
        return pages.silence(board.newSilence(agency, language), language);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> streamBoard(
            @HeaderParam("Last-Event-ID") String lastEventId, @QueryParam("after") Long after, @Context Sse sse) {
        return changes.tell(lastEventId, after, sse);
    }
}
