package prongsai.reporting.report;

/** A report with the code of the agency that owes it. */
public record AgencyReport(Report report, String agencyCode) {}
