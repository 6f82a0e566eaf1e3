package prongsai.measures.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prongsai.kit.calendar.ThaiCalendarException;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Collects the faults of one request. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault unless the rule is held. */
    public void unless(boolean held, String pointer, String en, String th) {
        if (!held) {
            found.add(new Fault(pointer, en, th));
        }
    }

    /** Notes a date of another era or of no plausible year (BE 2400 to 2700); null passes. */
    public void unlessPlausible(LocalDate date, String pointer) {
        if (date != null) {
            try {
                ThaiDate.day(date);
            } catch (ThaiCalendarException e) {
                found.add(new Fault(pointer, e.hint(), e.hintTh()));
            }
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
