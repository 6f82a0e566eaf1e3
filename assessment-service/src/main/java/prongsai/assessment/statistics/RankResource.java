package prongsai.assessment.statistics;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/agencies/{id}/rank")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class RankResource {

    private final Ranks ranks;

    RankResource(Ranks ranks) {
        this.ranks = ranks;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read an agency's rank",
            description =
                    "Its place in a group that it belongs to, by overall, instruments and indicators; only published "
                            + "results count. Of an agency within the caller's scope: others' places are not found. The group may lie "
                            + "above the scope, because nobody else is named.")
    public RankResponse getRank(@PathParam("id") UUID id, @BeanParam @Valid RankFilter filter) {
        return ranks.of(id, filter);
    }
}
