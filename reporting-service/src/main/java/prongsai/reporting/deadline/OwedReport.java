package prongsai.reporting.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be known of a report to move it.
 *
 * @param originalDueOn null while it was never moved
 */
record OwedReport(UUID id, long version, int fiscalYear, String agencyCode, LocalDate dueOn, LocalDate originalDueOn) {}
