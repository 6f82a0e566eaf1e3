package prongsai.reporting.report;

/** A report with what was handed in for it last. */
public record HandedIn(ReportResponse report, SubmissionResponse submission) {}
