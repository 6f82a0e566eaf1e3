package prongsai.measures.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;
import prongsai.kit.calendar.SemiMonthly;

/** What was planned, reported and verified by each of the days of a fiscal year. */
final class BurnUp {

    /** How far the points of a chart are apart. */
    @Schema(name = "BurnUpInterval")
    enum Interval {
        /** Every day. */
        DAY,
        /** Every 15th and 30th, as officers mean every 15 days; in February its last day. */
        HALF_MONTH,
        /** The last day of each month. */
        MONTH;

        private List<LocalDate> days(FiscalYear year) {
            return switch (this) {
                case DAY -> year.start().datesUntil(year.end().plusDays(1)).toList();
                case HALF_MONTH -> SemiMonthly.between(year.start(), year.end());
                case MONTH -> year.months().stream().map(Period::to).toList();
            };
        }
    }

    /**
     * The days of one step.
     *
     * @param due null where it has no date
     * @param done as the report says; null unless it is reported done
     * @param verified null unless it is verified
     */
    record StepDays(LocalDate due, LocalDate done, LocalDate verified) {}

    private final Curve planned;
    private final Curve reported;
    private final Curve verified;

    BurnUp(List<StepDays> steps) {
        planned = new Curve(steps, StepDays::due);
        reported = new Curve(steps, StepDays::done);
        verified = new Curve(steps, StepDays::verified);
    }

    /** What is reported or verified is said up to that day only. */
    List<BurnUpResponse.Point> points(FiscalYear year, Interval interval, LocalDate asOf) {
        return interval.days(year).stream().map(day -> point(day, asOf)).toList();
    }

    /** The point of that day, also if it is none of the interval; null outside of the fiscal year. */
    BurnUpResponse.Point today(FiscalYear year, LocalDate asOf) {
        return year.includes(asOf) ? point(asOf, asOf) : null;
    }

    private BurnUpResponse.Point point(LocalDate day, LocalDate asOf) {
        var past = !day.isAfter(asOf);
        return new BurnUpResponse.Point(
                day, planned.by(day), past ? reported.by(day) : null, past ? verified.by(day) : null);
    }

    /** How many steps by each day. */
    private static final class Curve {

        private final TreeMap<LocalDate, Integer> sums = new TreeMap<>();

        Curve(List<StepDays> steps, Function<StepDays, LocalDate> day) {
            int sum = 0;
            for (var each : days(steps, day).sorted().toList()) {
                sums.put(each, ++sum);
            }
        }

        private static Stream<LocalDate> days(List<StepDays> steps, Function<StepDays, LocalDate> day) {
            return steps.stream().map(day).filter(Objects::nonNull);
        }

        int by(LocalDate day) {
            var last = sums.floorEntry(day);
            return last == null ? 0 : last.getValue();
        }
    }
}
