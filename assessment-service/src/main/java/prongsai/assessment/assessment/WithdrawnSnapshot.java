package prongsai.assessment.assessment;

import java.time.Instant;
import java.util.UUID;

/** A withdrawn assessment as the other services hear of it: {@code assessment.withdrawn.v1}. The reason may name persons and stays. */
record WithdrawnSnapshot(
        UUID id, UUID agencyId, String agencyCode, String programme, int fiscalYear, int edition, Instant withdrawnAt) {

    static WithdrawnSnapshot of(Assessment assessment) {
        return new WithdrawnSnapshot(
                assessment.id(),
                assessment.agency().id(),
                assessment.agency().code(),
                assessment.programme(),
                assessment.fiscalYear(),
                assessment.edition(),
                assessment.withdrawnAt());
    }
}
