package prongsai.notification.deadletter;

import static prongsai.kit.caller.Roles.OPERATOR;

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

@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Events from other services that could not be applied here.")
class DeadLetterResource {

    private final DeadLetterKeeper letters;

    DeadLetterResource(DeadLetterKeeper letters) {
        this.letters = letters;
    }

    @GET
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(summary = "List dead letters", description = "The latest first.")
    public Page<DeadLetterResponse> listDeadLetters(
            @BeanParam @Valid DeadLetterFilter filter, @BeanParam @Valid PageRequest page) {
        return letters.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(summary = "Read a dead letter")
    public DeadLetterResponse getDeadLetter(@PathParam("id") UUID id) {
        return letters.find(id);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(OPERATOR)
    @Transactional
    @Operation(
            summary = "Feed it in again",
            description =
                    """
                    Once, when its reason is mended. If a later state of the same thing has been applied meanwhile nothing changes; what fails \
                    again comes as a new dead letter.""")
    public DeadLetterResponse replayDeadLetter(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return letters.replay(id, ifMatch);
    }
}
