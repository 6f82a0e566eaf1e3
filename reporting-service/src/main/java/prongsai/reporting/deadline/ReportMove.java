package prongsai.reporting.deadline;

/** One move of a report with the change that made it. */
record ReportMove(DeadlineMove move, DeadlineChange change) {}
