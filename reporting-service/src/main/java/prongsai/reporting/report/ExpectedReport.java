package prongsai.reporting.report;

import java.time.LocalDate;
import prongsai.kit.calendar.Period;

/**
 * A report as it is expected of many agencies alike.
 *
 * @param title up to what it is about, which follows
 */
public record ExpectedReport(String title, Period period, LocalDate dueOn) {}
