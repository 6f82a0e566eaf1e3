package prongsai.measures.plan;

import java.util.UUID;

/** Why a finding has no measure. */
record FindingExplanation(UUID findingId, String text) {}
