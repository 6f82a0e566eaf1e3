package prongsai.measures.adoption;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/adoptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption")
class AdoptionResource {

    private final Adoptions adoptions;
    private final AdoptedPlans adopted;

    AdoptionResource(Adoptions adoptions, AdoptedPlans adopted) {
        this.adoptions = adoptions;
        this.adopted = adopted;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Read how an adopted plan stands to its origin",
            description =
                    "What was dropped or changed and why, which changes of the origin are on offer, and what was answered to"
                            + " earlier ones. For the adopting agency and those above it.")
    public AdoptionResponse getAdoption(@PathParam("id") UUID id) {
        return adoptions.find(id);
    }

    @POST
    @Path("/departure-reasons")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Say why a plan departs from what it adopted",
            description =
                    "For measures and steps that are dropped or changed now; a reason is kept, and what changes further needs"
                            + " a new one.")
    public AdoptionResponse stateDepartureReasons(
            @PathParam("id") UUID id, @NotNull @Valid StateReasons request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return adopted.state(id, request, ifMatch);
    }

    @POST
    @Path("/answers")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Accept or decline changes of the origin",
            description =
                    "What is accepted is taken over into the agency's own plan, which has to be a draft (409); to decline"
                            + " needs a reason. Nobody else than the adopting agency does either.")
    public AdoptionResponse answerOffers(
            @PathParam("id") UUID id, @NotNull @Valid AnswerOffers request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return adopted.answer(id, request, ifMatch);
    }
}
