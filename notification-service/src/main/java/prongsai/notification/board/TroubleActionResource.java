package prongsai.notification.board;

import static prongsai.kit.caller.Roles.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.notification.deadletter.DeadLetterKeeper;
import prongsai.notification.delivery.DeliveryKeeper;

/** What operators do on the board about what did not arrive. */
@Path("/board")
@OnBoard
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class TroubleActionResource {

    private static final URI DEAD_LETTERS = URI.create("/board?view=DEAD_LETTERS");

    private final DeliveryKeeper deliveries;
    private final DeadLetterKeeper letters;

    TroubleActionResource(DeliveryKeeper deliveries, DeadLetterKeeper letters) {
        this.deliveries = deliveries;
        this.letters = letters;
    }

    @POST
    @Path("/deliveries/{id}/redelivery")
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> redeliverOnBoard(@PathParam("id") UUID id, @BeanParam @Valid RedeliveryForm form) {
        deliveries.redeliver(id, form.ifMatch());
        return RestResponse.seeOther(form.page());
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> replayDeadLetterOnBoard(
            @PathParam("id") UUID id, @FormParam("version") @Size(max = 18) String version) {
        letters.replay(id, AcknowledgementForm.seen(version));
        return RestResponse.seeOther(DEAD_LETTERS);
    }
}
