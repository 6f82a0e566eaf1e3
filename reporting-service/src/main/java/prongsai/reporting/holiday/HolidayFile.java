package prongsai.reporting.holiday;

import java.util.List;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/**
 * What was read of a file of holidays.
 *
 * @param holidays by date
 */
record HolidayFile(List<Holiday> holidays, List<Fault> faults) {

    /** Lets a file without faults pass; else the first hundred of them are the answer. */
    HolidayFile faultless() {
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults.stream().limit(100).toList());
        }
        return this;
    }
}
