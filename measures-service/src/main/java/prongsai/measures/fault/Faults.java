package prongsai.measures.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prongsai.kit.calendar.ThaiCalendarException;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Collects the faults of one request. */
public final class Faults {

    private static final LocalDate EXAMPLE = LocalDate.of(2024, 6, 7);

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault unless the rule is held. */
    public void unless(boolean held, String pointer, String en, String th) {
        if (!held) {
            found.add(new Fault(pointer, en, th));
        }
    }

    /** Notes a date that is not of the common era, in which the API writes dates, or of no plausible year; null passes. */
    public void unlessPlausible(LocalDate date, String pointer) {
        if (date == null || isPlausible(date)) {
            return;
        }
        boolean buddhist = date.getYear() >= BuddhistYear.FIRST && date.getYear() <= BuddhistYear.LAST;
        var meant = buddhist ? date.minusYears(BuddhistYear.CE_TO_BE) : EXAMPLE;
        found.add(new Fault(
                pointer,
                "Dates are written in CE" + (buddhist ? "; " + meant + " was meant?" : ", such as " + meant + "."),
                "วันที่ต้องเป็นปี ค.ศ. " + (buddhist ? "หมายถึง " + meant + " ใช่หรือไม่" : "เช่น " + meant)));
    }

    private static boolean isPlausible(LocalDate date) {
        try {
            ThaiDate.day(date);
            return true;
        } catch (ThaiCalendarException e) {
            return false;
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Where the faults are, in the order in which they were noted. */
    public List<String> pointers() {
        return found.stream().map(Fault::pointer).toList();
    }

    /** Answers 422 with all faults, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw Problem.brokenRule(found);
        }
    }
}
