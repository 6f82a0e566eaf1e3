package prongsai.reporting.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report in an agency's calendar.
 *
 * @param version grows with each change
 * @param originalDueOn when it was due in the beginning
 * @param datedAt when its present due date was set
 */
record DueReport(UUID id, long version, String title, LocalDate dueOn, LocalDate originalDueOn, Instant datedAt) {}
