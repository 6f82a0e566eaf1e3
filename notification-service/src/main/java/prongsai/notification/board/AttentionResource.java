package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;

@Path("/v1/due-items/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due items")
class AttentionResource {

    private final Attention attention;

    AttentionResource(Attention attention) {
        this.attention = attention;
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(
            summary = "Acknowledge a due item",
            description =
                    """
                    Its own agency, or an operator. Given by the due date it stops the reminders up to that day, given later it stops \
                    the repeats; escalations go on. A moved date is no longer acknowledged.""")
    public DueItemDetails acknowledgeDueItem(
            @PathParam("id") UUID id,
            @NotNull @Valid AcknowledgeDueItem request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return attention.acknowledge(id, request, ifMatch);
    }

    @DELETE
    @Path("/acknowledgement")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(summary = "Take an acknowledgement back", description = "Reminders go on from today.")
    public DueItemDetails removeAcknowledgement(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return attention.forgetAcknowledgement(id, ifMatch);
    }

    @POST
    @Path("/snooze")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(
            summary = "Snooze a due item",
            description =
                    """
                    Its own agency, or an operator. Nothing is sent before that day; then what is still true is sent once, and \
                    what is not is skipped.""")
    public DueItemDetails snoozeDueItem(
            @PathParam("id") UUID id, @NotNull @Valid SnoozeDueItem request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return attention.snooze(id, request, ifMatch);
    }

    @DELETE
    @Path("/snooze")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(summary = "End a snooze", description = "What it held back and is still true is sent now.")
    public DueItemDetails removeSnooze(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return attention.forgetSnooze(id, ifMatch);
    }
}
