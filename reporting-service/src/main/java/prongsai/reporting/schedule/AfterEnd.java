package prongsai.reporting.schedule;

import java.time.LocalDate;
import java.util.List;
import prongsai.kit.calendar.Period;

/** What becomes of a duty when its measure, or its plan, has ended before the fiscal year. */
enum AfterEnd {
    /** The period in which it ends is the last one that is reported on. */
    STOP {
        @Override
        List<Period> keep(List<Period> periods, LocalDate endsOn) {
            var over = periods.stream()
                    .filter(period -> period.to().isBefore(endsOn))
                    .count();
            return periods.subList(0, (int) Math.min(over + 1, periods.size()));
        }
    },
    /** All periods of the fiscal year are reported on, as what came of the measure is asked for until the end. */
    GO_ON {
        @Override
        List<Period> keep(List<Period> periods, LocalDate endsOn) {
            return periods;
        }
    };

    /**
     * Those of the periods that are reported on.
     *
     * @param periods by their last day
     */
    abstract List<Period> keep(List<Period> periods, LocalDate endsOn);
}
