package prongsai.measures.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** How an agency's plan stands to the one it adopted, as that agency and those above it see it. */
record AdoptionResponse(
        UUID id,
        @Schema(description = "The plan that was adopted") UUID originPlanId,
        @Schema(maxLength = 40, examples = "ROIET") String originAgencyCode,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "The adopting agency's own plan") UUID measurePlanId,
        AdoptionState state,
        Instant adoptedAt,
        @Schema(description = "The edition that was adopted", minimum = "1") int edition,
        @Schema(description = "The latest edition, which the offers are about", minimum = "1") int latestEdition,
        @Schema(maxItems = 10000, description = "What the plan does not keep of what it adopted")
                List<DepartureResponse> departures,
        @Schema(maxItems = 400, description = "Changes of the origin on which the agency has not decided")
                List<DifferenceResponse> offers,
        @Schema(maxItems = 10000, description = "Oldest first") List<AnswerResponse> answers,
        @Schema(
                        minimum = "0",
                        description = "Counts the changes of the adoption, of the adopting plan and of the origin")
                long version)
        implements Versioned {

    static AdoptionResponse from(Standing standing) {
        var adoption = standing.adoption();
        return new AdoptionResponse(
                adoption.id(),
                adoption.origin().id(),
                adoption.origin().agency().code(),
                adoption.agencyId(),
                adoption.plan().agency().code(),
                adoption.plan().id(),
                AdoptionState.of(adoption.plan().status()),
                adoption.adoptedAt(),
                adoption.edition(),
                standing.latestEdition(),
                DepartureResponse.from(standing),
                standing.offers().stream().map(DifferenceResponse::from).toList(),
                adoption.answers().stream().map(AnswerResponse::from).toList(),
                versionOf(standing));
    }

    /** Of all that is shown here: each of the three only grows, so the sum grows with each of them. */
    static long versionOf(Standing standing) {
        var adoption = standing.adoption();
        return adoption.version() + adoption.plan().version() + standing.latestEdition();
    }
}
