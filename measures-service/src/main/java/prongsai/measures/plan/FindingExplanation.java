package prongsai.measures.plan;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Why a finding has no measure. */
@Embeddable
record FindingExplanation(UUID findingId, String text) {}
