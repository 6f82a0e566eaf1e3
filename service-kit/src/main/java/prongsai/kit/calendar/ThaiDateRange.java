package prongsai.kit.calendar;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A stretch of time as a document states it, each end with its own precision:
 * {@code พฤษภาคม ๒๕๖๗ - ๑๕ กรกฎาคม ๒๕๖๗} starts on the first day of its month (memo of the provincial education
 * office). An end before the start is refused.
 */
public record ThaiDateRange(ThaiDate from, ThaiDate until) {

    private static final Pattern SEPARATOR = Pattern.compile(" ?(?:[-\u2010-\u2015\u2212]|ถึง) ?");
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:ตั้งแต่|ระหว่าง)");

    public ThaiDateRange {
        if (from.start().isAfter(until.dueOn())) {
            throw new ThaiCalendarException(
                    "The range ends before it starts",
                    "write the year of the first date too, and the earlier date first",
                    "โปรดระบุปี พ.ศ. ของวันเริ่มต้นด้วย และให้วันเริ่มต้นมาก่อนวันสิ้นสุด");
        }
    }

    /**
     * Reads two dates with a dash of any length or ถึง between them; the first may leave out the month and year
     * that the second states. One date alone is a range of its days. What cannot be read is refused with a
     * {@link ThaiCalendarException}.
     */
    public static ThaiDateRange parse(String text) {
        String key = INTRODUCTION.matcher(WrittenDate.key(text)).replaceFirst("");
        String[] ends = SEPARATOR.split(key, -1);
        if (ends.length > 2) {
            throw new ThaiCalendarException(
                    "A range has two ends",
                    "write it as in 1 ต.ค. 2568 - 30 ก.ย. 2569",
                    "โปรดเขียนเช่น 1 ต.ค. 2568 - 30 ก.ย. 2569");
        }
        WrittenDate until = WrittenDate.read(ends[ends.length - 1]);
        WrittenDate from = WrittenDate.read(ends[0]).completedBy(until);
        return new ThaiDateRange(from.toThaiDate(), until.toThaiDate());
    }

    /** The first day of the range. */
    public LocalDate start() {
        return from.start();
    }

    /** The last day of the range, included. */
    public LocalDate end() {
        return until.dueOn();
    }

    public String print(ThaiDate.Style style) {
        return from.equals(until) ? from.print(style) : from.print(style) + " – " + until.print(style);
    }
}
