package prongsai.kit.calendar;

import java.time.LocalDate;

/** Years of the Buddhist era, 543 ahead of CE, and which of them can be meant: 2400 to 2700. */
final class BuddhistEra {

    private static final int AHEAD_OF_CE = 543;
    private static final int FIRST = 2400;
    private static final int LAST = 2700;

    private BuddhistEra() {}

    static int yearOf(LocalDate date) {
        return date.getYear() + AHEAD_OF_CE;
    }

    static int toCe(int year) {
        return year - AHEAD_OF_CE;
    }

    static boolean knows(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** The year, if it can be meant; {@code what} and {@code whatTh} name it in the hints. */
    static int check(int year, String what, String whatTh) {
        if (knows(year)) {
            return year;
        }
        String message = year + " is not a year of the Buddhist era from " + FIRST + " to " + LAST;
        if (knows(year + AHEAD_OF_CE)) {
            throw new ThaiCalendarException(
                    message,
                    year + " looks like a CE year; the " + what + " " + (year + AHEAD_OF_CE) + " was meant?",
                    year + " น่าจะเป็นปี ค.ศ. หมายถึง" + whatTh + " " + (year + AHEAD_OF_CE) + " ใช่หรือไม่");
        }
        if (knows(year - AHEAD_OF_CE)) {
            throw new ThaiCalendarException(
                    message,
                    "543 seems to have been added twice; the " + what + " " + (year - AHEAD_OF_CE) + " was meant?",
                    "น่าจะบวก 543 ซ้ำ หมายถึง" + whatTh + " " + (year - AHEAD_OF_CE) + " ใช่หรือไม่");
        }
        throw new ThaiCalendarException(
                message,
                "write the " + what + " with four digits of the Buddhist era, such as 2567",
                "โปรดระบุ" + whatTh + "เป็นเลขสี่หลัก เช่น 2567");
    }

    /** The date, if its year can be meant: it keeps a year written in the wrong era out of every calculation. */
    static LocalDate check(LocalDate date) {
        check(yearOf(date), "year", "ปี พ.ศ.");
        return date;
    }
}
