package prongsai.reporting.schedule;

import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.report.Content;

/**
 * What is agreed on: who reports what to whom, how often.
 *
 * @param windowDays how many days after its period a report is due, 0 to 90; 0 for a single report, which is due on its date
 */
record Terms(Frequency frequency, Content content, int windowDays, Assignee reporter, Assignee recipient) {}
