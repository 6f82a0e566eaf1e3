package prongsai.notification.webhook;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Webhooks",
        description =
                """
                Other systems are told of each reminder whose time has come, signed as the Standard Webhooks specification says. A message \
                that is not answered with 2xx within 15 seconds is tried ten times in 75 hours. Its `type` is `reminder.due` or \
                `webhook.test`; `data` holds the ids, the kind and title of what is due, whose it is, when and for whom.""")
class WebhookResource {

    private final WebhookKeeper webhooks;

    WebhookResource(WebhookKeeper webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter a webhook",
            description = "It is told nothing until its secret was asked for at /v1/webhooks/{id}/secret.")
    public RestResponse<WebhookResponse> createWebhook(@NotNull @Valid CreateWebhook request) {
        return Created.at("/v1/webhooks", webhooks.create(request));
    }

    @GET
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "List webhooks", description = "Those of the own part of the hierarchy, oldest first.")
    public Page<WebhookResponse> listWebhooks(@BeanParam @Valid PageRequest page) {
        return webhooks.page(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Read a webhook")
    public WebhookResponse getWebhook(@PathParam("id") UUID id) {
        return webhooks.find(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "Change a webhook",
            description = "Also to switch it off, or on again after it was gone (410).")
    public WebhookResponse changeWebhook(
            @PathParam("id") UUID id, @NotNull @Valid ChangeWebhook request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return webhooks.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Remove a webhook", description = "What waits for it is given up.")
    public void removeWebhook(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        webhooks.remove(id, ifMatch);
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "Get a new secret",
            description =
                    """
                    It is told this once. For 24 hours messages are signed with the one before as well, so that the receiver can change \
                    over.""")
    public WebhookSecret rotateWebhookSecret(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return webhooks.rotate(id, ifMatch);
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Idempotent
    @Operation(summary = "Send a test message", description = "What became of it is told at /v1/deliveries/{id}.")
    public RestResponse<TestMessage> testWebhook(@PathParam("id") UUID id) {
        return Created.at("/v1/deliveries", webhooks.test(id));
    }

    @POST
    @Path("/{id}/replays")
    @RolesAllowed({APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "Tell it again",
            description =
                    "All reminders that it was told of in a time, under their ids, whether they were taken or not.")
    public ReplayResponse replayWebhook(
            @PathParam("id") UUID id,
            @NotNull @Valid ReplayMessages request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return webhooks.replay(id, request, ifMatch);
    }
}
