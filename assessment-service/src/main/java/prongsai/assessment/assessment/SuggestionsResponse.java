package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.finding.Recurrences;
import prongsai.assessment.finding.Suggestion;
import prongsai.assessment.finding.SuggestionResponse;
import prongsai.assessment.finding.SuggestionRules;

/** What the scores of an assessment suggest, as clients see it. */
@Schema(description = "What the scores suggest, and the thresholds by which they do.")
record SuggestionsResponse(
        UUID assessmentId,
        @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal urgentBelow,
        @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal excellentAt,
        @Schema(nullable = true, maxLength = 40, examples = "OIT") String improveInstrument,
        @Schema(description = "Severest first, indicators before items, lowest scores first.", maxItems = 299)
                List<SuggestionResponse> items) {

    static SuggestionsResponse of(
            UUID assessmentId, SuggestionRules rules, List<Suggestion> suggestions, Recurrences recurrences) {
        return new SuggestionsResponse(
                assessmentId,
                rules.urgentBelow().setScale(2),
                rules.excellentAt().setScale(2),
                rules.improveInstrument(),
                suggestions.stream()
                        .map(suggestion -> SuggestionResponse.of(suggestion, recurrences.of(suggestion.content())))
                        .toList());
    }
}
