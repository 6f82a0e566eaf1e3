package prongsai.measures.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Why a finding has no measure. */
record FindingExplanation(UUID findingId, String text) {

    /** What these explanations say of the finding. */
    static Optional<String> of(UUID findingId, List<FindingExplanation> explanations) {
        return explanations.stream()
                .filter(each -> each.findingId().equals(findingId))
                .map(FindingExplanation::text)
                .findFirst();
    }
}
