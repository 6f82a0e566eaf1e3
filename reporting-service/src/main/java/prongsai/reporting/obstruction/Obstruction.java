package prongsai.reporting.obstruction;

import java.time.Instant;
import java.util.UUID;
import prongsai.reporting.report.Addressee;
import prongsai.reporting.report.ConstraintKind;

/**
 * A problem, obstacle or constraint in a report as it was last handed in.
 *
 * @param position within the submission
 * @param addressee null in old submissions
 */
public record Obstruction(
        UUID submissionId,
        int position,
        UUID reportId,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String period,
        ConstraintKind kind,
        String text,
        Addressee addressee,
        Instant submittedAt) {}
