package prongsai.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.ThaiDate;
import prongsai.reporting.plan.MeasureSnapshot.EndSnapshot;

/** How dates and numbers are written; with Arabic digits, which {@link InDigits} turns into others. */
public final class Printed {

    /** What an official document says where it is explicitly said that there is none. */
    static final String NONE = "- ไม่มี -";

    private Printed() {}

    static String date(LocalDate date) {
        return date == null ? "" : ThaiDate.day(date).print(ThaiDate.Style.FULL);
    }

    static String shortDate(LocalDate date) {
        return ThaiDate.day(date).print(ThaiDate.Style.ABBREVIATED);
    }

    /** A month stays a month, and a fiscal year one. */
    public static String date(EndSnapshot stated) {
        if (stated == null) {
            return "";
        }
        var date =
                switch (stated.precision()) {
                    case DAY -> ThaiDate.day(stated.date());
                    case MONTH -> ThaiDate.month(YearMonth.from(stated.date()));
                    case FISCAL_YEAR -> ThaiDate.fiscalYear(FiscalYear.containing(stated.date()));
                };
        return date.print(ThaiDate.Style.FULL);
    }

    /** Empty where neither end is stated. */
    static String period(EndSnapshot from, EndSnapshot until) {
        var first = date(from);
        var last = date(until);
        if (first.isEmpty() || first.equals(last)) {
            return last;
        }
        return last.isEmpty() ? "ตั้งแต่ " + first : first + " - " + last;
    }

    static String score(BigDecimal score) {
        return score == null ? "-" : score.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** With its sign. */
    static String difference(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + score(difference);
    }

    static String fiscalYear(int year) {
        return "ประจำปีงบประมาณ พ.ศ. " + year;
    }
}
