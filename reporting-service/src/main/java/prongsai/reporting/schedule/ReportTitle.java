package prongsai.reporting.schedule;

import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;
import prongsai.reporting.report.Content;

/** A report's name as officers write it: kind of content, period, and the title of the plan or measure it is about. */
record ReportTitle(Content content, Frequency.Kind frequency, FiscalYear year, String subject) {

    String of(Period period) {
        return content.nameTh() + " " + periodTh(period) + ": " + subject;
    }

    private String periodTh(Period period) {
        return switch (frequency) {
            case MONTHLY, QUARTERLY, ROUNDS -> period.labelTh();
            case HALF_YEARLY ->
                (period.label().startsWith("H1") ? "ครึ่งปีแรก " : "ครึ่งปีหลัง ")
                        + year.whole().labelTh();
            case FISCAL_YEAR_END -> "ณ สิ้น" + year.whole().labelTh();
            case ONCE -> "ครั้งเดียว " + year.whole().labelTh();
        };
    }
}
