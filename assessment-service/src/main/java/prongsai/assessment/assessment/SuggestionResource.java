package prongsai.assessment.assessment;

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

@Path("/v1/assessments/{id}/finding-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
class SuggestionResource {

    private final Results results;
    private final EarlierFindings earlier;

    SuggestionResource(Results results, EarlierFindings earlier) {
        this.results = results;
        this.earlier = earlier;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Suggest findings from the scores",
            description =
                    "By the thresholds of the criteria or of the request. Nothing is stored: what is accepted is added to"
                            + " the findings.")
    public SuggestionsResponse suggestFindings(
            @PathParam("id") UUID id, @BeanParam @Valid SuggestionParameters parameters) {
        var result = results.get(id);
        var rules = parameters.by(result.criteria());
        var suggestions = rules.suggest(
                result.criteria(), result.scores().indicators(), result.sheet().items());
        return SuggestionsResponse.of(id, rules, suggestions, earlier.before(result));
    }
}
