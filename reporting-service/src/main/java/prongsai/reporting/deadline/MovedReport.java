package prongsai.reporting.deadline;

import java.time.LocalDate;
import java.util.UUID;

/** A report that a change moves. */
record MovedReport(
        long position,
        UUID reportId,
        String agencyCode,
        String title,
        String periodLabel,
        LocalDate fromDue,
        LocalDate toDue) {}
