package prongsai.kit.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a report is about, first and last included. Labels are {@code Q1/2567} (quarter), {@code M01/2567}
 * (first month of the fiscal year, October), {@code R6/2567} (6-month round) and {@code FY2567}; the year is
 * always the fiscal year.
 */
public record Period(String label, LocalDate from, LocalDate to) {

    private static final Pattern LABEL = Pattern.compile("([QMR])([0-9]{1,2})/([0-9]{4})|FY([0-9]{4})");

    public Period {
        Objects.requireNonNull(label, "label");
        if (from.isAfter(to)) {
            throw new ThaiCalendarException(
                    "A period ends before it starts",
                    "the first day comes before the last",
                    "วันเริ่มต้นต้องไม่อยู่หลังวันสิ้นสุด");
        }
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** What officers write: {@code ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567}; for a label of another kind, the days. */
    public String labelTh() {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
            return new ThaiDateRange(ThaiDate.day(from), ThaiDate.day(to)).print(ThaiDate.Style.FULL);
        }
        if (parts.group(1) == null) {
            return "ปีงบประมาณ พ.ศ. " + parts.group(4);
        }
        String ofYear = " ปีงบประมาณ พ.ศ. " + parts.group(3);
        return switch (parts.group(1)) {
            case "Q" -> "ไตรมาสที่ " + parts.group(2) + ofYear;
            case "R" -> "รอบ " + parts.group(2) + " เดือน" + ofYear;
            default -> "เดือน" + ThaiDate.month(YearMonth.from(from)).print(ThaiDate.Style.FULL);
        };
    }
}
