package prongsai.kit.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.kit.text.ThaiText;

/** The parts of a date that stand in a text, null where they do not; only a range may leave some to its other end. */
record WrittenDate(Integer day, Month month, Integer year, boolean fiscalYear) {

    private static final String YEAR = "(พศ|คศ)?([0-9]+)";
    private static final Pattern FISCAL_YEAR = Pattern.compile("(?:ตลอด|ประจา)?ปีงบประมาณ" + YEAR);
    private static final Pattern DAY_ONLY = Pattern.compile("(?:วันที่)?([0-9]{1,2})");
    private static final Pattern DAY_OR_MONTH =
            Pattern.compile("(?:วันที่)?([0-9]{1,2})?(?:เดือน)?([\\u0E01-\\u0E4E]+?)(?:" + YEAR + ")?");

    /** A full stop after a Thai letter: abbreviations come with all of them, with some, or with none. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=[\\u0E01-\\u0E4E])\\.");

    /**
     * One spelling for all that is read as the same date. SARA AM is read as SARA AA, because the search key takes
     * a stray blank in ตุล าคม for the damage of ประจ าปี, and no two words of a date differ in it.
     */
    static String key(String text) {
        return ABBREVIATION.matcher(ThaiText.searchKey(text)).replaceAll("").replace('\u0E33', '\u0E32');
    }

    static WrittenDate read(String key) {
        Matcher fiscalYear = FISCAL_YEAR.matcher(key);
        if (fiscalYear.matches()) {
            return new WrittenDate(null, null, year(fiscalYear.group(1), fiscalYear.group(2)), true);
        }
        Matcher dayOnly = DAY_ONLY.matcher(key);
        if (dayOnly.matches()) {
            return new WrittenDate(Integer.valueOf(dayOnly.group(1)), null, null, false);
        }
        Matcher parts = DAY_OR_MONTH.matcher(key);
        if (!parts.matches()) {
            throw unreadable("This is not a date");
        }
        return new WrittenDate(
                parts.group(1) == null ? null : Integer.valueOf(parts.group(1)),
                ThaiMonth.named(parts.group(2)),
                parts.group(4) == null ? null : year(parts.group(3), parts.group(4)),
                false);
    }

    /** {@code 1 - 15 มิถุนายน 2567}: the beginning of a range takes from its end what it leaves out itself. */
    WrittenDate completedBy(WrittenDate end) {
        if (fiscalYear || end.fiscalYear || year != null) {
            return this;
        }
        return new WrittenDate(day, month == null ? end.month : month, end.year, false);
    }

    ThaiDate toThaiDate() {
        if (year == null || month == null && !fiscalYear) {
            throw unreadable("The date has no month or no year");
        }
        if (fiscalYear) {
            return ThaiDate.fiscalYear(FiscalYear.of(year));
        }
        YearMonth yearMonth = YearMonth.of(BuddhistEra.toCe(BuddhistEra.check(year, "year", "ปี พ.ศ.")), month);
        if (day == null) {
            return ThaiDate.month(yearMonth);
        }
        if (!yearMonth.isValidDay(day)) {
            int days = yearMonth.lengthOfMonth();
            throw new ThaiCalendarException(
                    "There is no day " + day + " in this month",
                    ThaiMonth.full(month) + " " + year + " has " + days + " days",
                    "เดือน" + ThaiMonth.full(month) + " " + year + " มี " + days + " วัน");
        }
        return ThaiDate.day(yearMonth.atDay(day));
    }

    private static int year(String era, String digits) {
        boolean ce = "คศ".equals(era);
        if (digits.length() == 2 && digits.charAt(0) >= '5' && !ce) {
            return 2500 + Integer.parseInt(digits);
        }
        int year = digits.length() == 4 ? Integer.parseInt(digits) : 0;
        if (year == 0 || ce && BuddhistEra.knows(year)) {
            throw new ThaiCalendarException(
                    "The year is not one of the Buddhist era",
                    "write the year with four digits of the Buddhist era, such as 2567",
                    "โปรดระบุปี พ.ศ. เป็นเลขสี่หลัก เช่น 2567");
        }
        return year;
    }

    private static ThaiCalendarException unreadable(String message) {
        return new ThaiCalendarException(
                message,
                "write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567",
                "โปรดเขียนเช่น 30 เมษายน 2567 หรือ กันยายน 2567 หรือ ปีงบประมาณ พ.ศ. 2567");
    }
}
