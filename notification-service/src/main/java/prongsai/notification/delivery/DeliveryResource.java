package prongsai.notification.delivery;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries", description = "Each message to each receiver, with its tries, the answers and how it ended.")
class DeliveryResource {

    private final DeliveryKeeper deliveries;

    DeliveryResource(DeliveryKeeper deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "List deliveries",
            description =
                    "The latest first. Callers see those about their own agency and those below; operators see all.")
    public Page<DeliveryResponse> listDeliveries(
            @BeanParam @Valid DeliveryFilter filter, @BeanParam @Valid PageRequest page) {
        return deliveries.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Show a delivery", description = "With its reminders and what each try was answered.")
    public DeliveryResponse getDelivery(@PathParam("id") UUID id) {
        return deliveries.find(id);
    }

    @POST
    @Path("/{id}/redelivery")
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(
            summary = "Send it again",
            description =
                    """
                    Under the same id, with all its tries, once it has ended. A message to people is written anew and cancelled when \
                    nothing in it is true any more.""")
    public DeliveryResponse redeliver(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return deliveries.redeliver(id, ifMatch);
    }
}
