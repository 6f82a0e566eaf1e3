package prongsai.notification.silence;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

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
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/silences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Silences",
        description = "No reminders for a while. When a silence is over, what is still true is sent once.")
class SilenceResource {

    private final SilenceKeeper silences;

    SilenceResource(SilenceKeeper silences) {
        this.silences = silences;
    }

    @POST
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a silence",
            description = "Supervisors for their own agency or one below, operators for any and for all.")
    public RestResponse<SilenceResponse> createSilence(@NotNull @Valid CreateSilence request) {
        return Created.at("/v1/silences", silences.create(request));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "List silences",
            description = "Those of the own part of the hierarchy and those from above that count there, oldest first.")
    public Page<SilenceResponse> listSilences(
            @BeanParam @Valid SilenceFilter filter, @BeanParam @Valid PageRequest page) {
        return silences.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Read a silence")
    public SilenceResponse getSilence(@PathParam("id") UUID id) {
        return silences.find(id);
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "End a silence before its time",
            description = "What it held back and is still true is sent now.")
    public SilenceResponse endSilence(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return silences.end(id, ifMatch);
    }
}
