package prongsai.assessment.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.text.Certainty;
import prongsai.kit.text.ItemCode;

/**
 * A finding as the other services hear of it.
 *
 * @param itemCode the first of the references, null where that is not clear
 * @param recurring whether an earlier published year has it, too, as far as was known when this was sent
 */
public record FindingSnapshot(
        UUID id,
        Severity severity,
        Origin origin,
        Integer indicator,
        String itemCode,
        List<Reference> references,
        String text,
        boolean recurring,
        @JsonInclude(JsonInclude.Include.NON_NULL) Recurrence recurrence) {

    record Reference(String raw, String normalised, Certainty certainty) {

        private static Reference of(ItemCode code) {
            return new Reference(code.raw(), code.normalised(), code.certainty());
        }
    }

    public static FindingSnapshot of(Finding finding, Optional<Recurrence> recurrence) {
        var content = finding.content();
        var references = content.references().stream().map(Reference::of).toList();
        return new FindingSnapshot(
                finding.id(),
                content.severity(),
                content.origin(),
                content.indicator(),
                references.isEmpty() ? null : references.get(0).normalised(),
                references,
                content.text(),
                recurrence.isPresent(),
                recurrence.orElse(null));
    }
}
