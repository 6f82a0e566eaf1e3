package prongsai.benchmark;

import java.util.List;
import java.util.Map;

/** What every measurement needs: the service on all data and on a tenth, how much is measured, and where it is reported. */
record Bench(Form form, Report report, Target whole, Target tenth) {

    /** In turns; by the operation. */
    Map<Operation, Measured> measure(List<Operation> operations) throws Exception {
        return new Rounds(form).of(operations);
    }

    /** Reports an operation's rate as a share of another's. */
    void compare(Map<Operation, Measured> measured, Operation operation, Operation beside, double atLeast) {
        report.add(new Comparison(measured.get(operation), measured.get(beside), limit(Limit.atLeast(atLeast))));
    }

    /** Reports how many times as long something takes as another thing. */
    void times(String what, double seconds, double besideSeconds, double atMost) {
        report.add(new Check(what, seconds / besideSeconds, "×", limit(Limit.atMost(atMost))));
    }

    /** Reports a figure that must not be larger. */
    void atMost(String what, double figure, String unit, double limit) {
        report.add(new Check(what, figure, unit, limit(Limit.atMost(limit))));
    }

    /** Reports a figure that must not be smaller. */
    void atLeast(String what, double figure, String unit, double limit) {
        report.add(new Check(what, figure, unit, limit(Limit.atLeast(limit))));
    }

    private Limit limit(Limit limit) {
        return form.isShort() ? limit.generous() : limit;
    }
}
