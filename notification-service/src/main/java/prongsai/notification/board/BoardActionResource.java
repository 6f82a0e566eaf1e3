package prongsai.notification.board;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

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
import prongsai.notification.silence.CreateSilence;
import prongsai.notification.silence.SilenceKeeper;

/** What people do on the board: forms that the page sends, each answered by the way back to a page. */
@Path("/board")
@OnBoard
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
class BoardActionResource {

    private static final URI SILENCES = URI.create("/board?view=SILENCES");

    private final Attention attention;
    private final SilenceKeeper silences;
    private final BoardRepository rows;

    BoardActionResource(Attention attention, SilenceKeeper silences, BoardRepository rows) {
        this.attention = attention;
        this.silences = silences;
        this.rows = rows;
    }

    @POST
    @Path("/items/{id}/acknowledgement")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> acknowledgeOnBoard(@PathParam("id") UUID id, @BeanParam @Valid AcknowledgementForm form) {
        attention.acknowledge(id, form.request(), form.ifMatch());
        return item(id);
    }

    @POST
    @Path("/items/{id}/acknowledgement/removal")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> removeAcknowledgementOnBoard(
            @PathParam("id") UUID id, @FormParam("version") @Size(max = 18) String version) {
        attention.forgetAcknowledgement(id, AcknowledgementForm.seen(version));
        return item(id);
    }

    @POST
    @Path("/items/{id}/snooze")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> snoozeOnBoard(@PathParam("id") UUID id, @BeanParam @Valid SnoozeForm form) {
        attention.snooze(id, form.request(), form.ifMatch());
        return item(id);
    }

    @POST
    @Path("/items/{id}/snooze/removal")
    @RolesAllowed({OFFICER, APPROVER, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> removeSnoozeOnBoard(
            @PathParam("id") UUID id, @FormParam("version") @Size(max = 18) String version) {
        attention.forgetSnooze(id, AcknowledgementForm.seen(version));
        return item(id);
    }

    @POST
    @Path("/silences")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> enterSilenceOnBoard(@BeanParam @Valid SilenceForm form) {
        var code = AcknowledgementForm.written(form.agency);
        var agency = code == null ? null : rows.idOf(code).orElseThrow(Sight::noSuchAgency);
        silences.create(new CreateSilence(agency, form.dueKind(), form.from, form.until, form.reason.strip()));
        return RestResponse.seeOther(SILENCES);
    }

    @POST
    @Path("/silences/{id}/ending")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(hidden = true)
    public RestResponse<Void> endSilenceOnBoard(
            @PathParam("id") UUID id, @FormParam("version") @Size(max = 18) String version) {
        silences.end(id, AcknowledgementForm.seen(version));
        return RestResponse.seeOther(SILENCES);
    }

    private static RestResponse<Void> item(UUID id) {
        return RestResponse.seeOther(URI.create("/board/items/" + id));
    }
}
