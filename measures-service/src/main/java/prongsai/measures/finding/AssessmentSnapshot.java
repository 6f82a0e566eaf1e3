package prongsai.measures.finding;

import java.util.List;
import java.util.UUID;

/** What this service reads of a published assessment. */
record AssessmentSnapshot(UUID id, UUID agencyId, String programme, int fiscalYear, List<Finding> findings) {

    AssessmentSnapshot {
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** @param recurring null from a producer that does not tell */
    record Finding(
            UUID id,
            String severity,
            String origin,
            Integer indicator,
            String itemCode,
            String text,
            Boolean recurring) {}
}
