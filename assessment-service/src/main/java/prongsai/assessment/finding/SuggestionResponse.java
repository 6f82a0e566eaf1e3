package prongsai.assessment.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggested finding, as clients see it; what they accept they add to the findings. */
@Schema(description = "A suggested finding. Nothing is stored; what is accepted is added to the findings.")
public record SuggestionResponse(
        @Schema(examples = "URGENT") Severity severity,
        @Schema(examples = "SCORE") Origin origin,
        @Schema(
                        description = "Null for a question whose indicator is not known.",
                        nullable = true,
                        minimum = "1",
                        maximum = "99",
                        examples = "8")
                Integer indicator,
        @Schema(description = "The question or item it is about; none: the indicator.", maxItems = 1)
                List<GivenReference> references,
        @Schema(
                        description = "A text for the finding.",
                        maxLength = 2000,
                        examples = "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน (คะแนนร้อยละ 90.53)")
                String text,
        @Schema(minimum = "0", maximum = "100", examples = "90.53") BigDecimal score,
        SuggestionReason reason,
        @Schema(description = "Whether an earlier year has such a finding.") boolean recurring,
        @Schema(description = "Null where it is not recurring.", nullable = true) Recurrence recurrence) {

    public static SuggestionResponse of(Suggestion suggestion, Optional<Recurrence> recurrence) {
        var content = suggestion.content();
        return new SuggestionResponse(
                content.severity(),
                content.origin(),
                content.indicator(),
                content.printedReferences().stream().map(GivenReference::new).toList(),
                content.text(),
                suggestion.score(),
                suggestion.reason(),
                recurrence.isPresent(),
                recurrence.orElse(null));
    }
}
