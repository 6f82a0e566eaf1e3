package prongsai.reporting.schedule;

/** A reporting schedule with the code of the agency whose duty it is. */
record AgencySchedule(ReportingSchedule schedule, String agencyCode) {}
