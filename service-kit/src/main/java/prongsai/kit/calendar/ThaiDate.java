package prongsai.kit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A date as a document states it: the day it is due and how exactly it was stated, so that it can be printed again
 * as it was read. A month is due on its last day, a fiscal year on 30 September; years are BE 2400 to 2700 (domain
 * rules, section 3).
 */
public record ThaiDate(LocalDate dueOn, Precision precision) {

    public ThaiDate {
        Objects.requireNonNull(precision, "precision");
        BuddhistEra.check(dueOn);
        if (!dueOn.equals(lastDay(dueOn, precision))) {
            throw new ThaiCalendarException(
                    dueOn + " is not the last day of a " + precision,
                    "a month is due on its last day, a fiscal year on 30 September",
                    "กำหนดเป็นเดือนให้ใช้วันสุดท้ายของเดือน กำหนดเป็นปีงบประมาณให้ใช้วันที่ 30 กันยายน");
        }
    }

    /** How a date is printed: names of months in full or abbreviated, Arabic or Thai digits. */
    public enum Style {
        /** {@code 30 พฤษภาคม 2567}. */
        FULL,
        /** {@code 30 พ.ค. 2567}. */
        ABBREVIATED,
        /** {@code ๓๐ พฤษภาคม ๒๕๖๗}. */
        FULL_THAI_DIGITS,
        /** {@code ๓๐ พ.ค. ๒๕๖๗}. */
        ABBREVIATED_THAI_DIGITS;

        String month(Month month) {
            boolean full = this == FULL || this == FULL_THAI_DIGITS;
            return full ? ThaiMonth.full(month) : ThaiMonth.abbreviated(month);
        }

        String digits(String text) {
            boolean arabic = this == FULL || this == ABBREVIATED;
            return arabic ? text : ThaiDigits.toThai(text);
        }
    }

    public static ThaiDate day(LocalDate date) {
        return new ThaiDate(date, Precision.DAY);
    }

    public static ThaiDate month(YearMonth month) {
        return new ThaiDate(month.atEndOfMonth(), Precision.MONTH);
    }

    public static ThaiDate fiscalYear(FiscalYear year) {
        return new ThaiDate(year.end(), Precision.FISCAL_YEAR);
    }

    /**
     * Reads {@code ๓๐ พ.ค. ๒๕๖๗}, {@code 1 ต.ค.2568}, {@code กันยายน 2567}, {@code ปีงบประมาณ พ.ศ. 2567} and the
     * like, also with odd blanks or damaged vowels. A year of two digits is taken for 2550 to 2599. A CE year, an
     * impossible day, an unknown month and anything else, also null, is refused with a
     * {@link ThaiCalendarException}.
     */
    public static ThaiDate parse(String text) {
        return WrittenDate.read(WrittenDate.key(text)).toThaiDate();
    }

    /** The first of the days that are meant: the day itself, the first of the month, or 1 October. */
    public LocalDate start() {
        return switch (precision) {
            case DAY -> dueOn;
            case MONTH -> dueOn.withDayOfMonth(1);
            case FISCAL_YEAR -> FiscalYear.containing(dueOn).start();
        };
    }

    public String print(Style style) {
        int year = BuddhistEra.yearOf(dueOn);
        String month = style.month(dueOn.getMonth());
        return style.digits(
                switch (precision) {
                    case DAY -> dueOn.getDayOfMonth() + " " + month + " " + year;
                    case MONTH -> month + " " + year;
                    case FISCAL_YEAR -> "ปีงบประมาณ พ.ศ. " + year;
                });
    }

    private static LocalDate lastDay(LocalDate date, Precision precision) {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> YearMonth.from(date).atEndOfMonth();
            case FISCAL_YEAR -> FiscalYear.containing(date).end();
        };
    }
}
