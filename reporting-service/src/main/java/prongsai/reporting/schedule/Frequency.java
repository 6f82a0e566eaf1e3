package prongsai.reporting.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;

/** How often a plan or measure is reported on: which periods of a fiscal year, each due some days after it ends. */
sealed interface Frequency {

    @Schema(name = "FrequencyKind")
    enum Kind {
        /** Twelve reports, October first. */
        MONTHLY,
        /** Four reports: October to December, January to March, April to June, July to September. */
        QUARTERLY,
        /** Chosen ones of the rounds of 3, 6, 9 and 12 months, each counted from 1 October. */
        ROUNDS,
        /** Two reports: October to March, April to September; the second is not cumulative. */
        HALF_YEARLY,
        /** One report on the whole fiscal year. */
        FISCAL_YEAR_END,
        /** One report, due on a given date. */
        ONCE
    }

    /**
     * The frequency of that kind.
     *
     * @param months null unless ROUNDS
     * @param on null unless ONCE
     */
    static Frequency of(Kind kind, List<Integer> months, LocalDate on) {
        return switch (kind) {
            case MONTHLY -> new Monthly();
            case QUARTERLY -> new Quarterly();
            case ROUNDS -> new Rounds(months);
            case HALF_YEARLY -> new HalfYearly();
            case FISCAL_YEAR_END -> new FiscalYearEnd();
            case ONCE -> new Once(on);
        };
    }

    Kind kind();

    /** The periods of the fiscal year that are reported on, the earliest end first. */
    List<Period> periods(FiscalYear year);

    /** The date until which a period's report is expected, {@code windowDays} (0 to 90) after the period's last day. */
    default LocalDate dueOn(Period period, int windowDays) {
        return period.to().plusDays(windowDays);
    }

    record Monthly() implements Frequency {

        @Override
        public Kind kind() {
            return Kind.MONTHLY;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            return year.months();
        }
    }

    record Quarterly() implements Frequency {

        @Override
        public Kind kind() {
            return Kind.QUARTERLY;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            return year.quarters();
        }
    }

    /** A round is cumulative: the one of 9 months covers October to June, it is not the third quarter (domain, section 3). */
    record Rounds(List<Integer> months) implements Frequency {

        static final List<Integer> ALL = List.of(3, 6, 9, 12);

        /** Ascending, so that {12, 6} and {6, 12} are one frequency. */
        public Rounds {
            months = List.copyOf(new TreeSet<>(months));
            if (months.isEmpty() || !ALL.containsAll(months)) {
                throw new IllegalArgumentException("Rounds cover 3, 6, 9 or 12 months, not " + months);
            }
        }

        @Override
        public Kind kind() {
            return Kind.ROUNDS;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            return year.rounds(months);
        }
    }

    record HalfYearly() implements Frequency {

        @Override
        public Kind kind() {
            return Kind.HALF_YEARLY;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            var first = year.round(6);
            return List.of(
                    new Period("H1/" + year.buddhistYear(), first.from(), first.to()),
                    new Period("H2/" + year.buddhistYear(), first.to().plusDays(1), year.end()));
        }
    }

    record FiscalYearEnd() implements Frequency {

        @Override
        public Kind kind() {
            return Kind.FISCAL_YEAR_END;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            return List.of(year.whole());
        }
    }

    /** A single report: its date is the due date itself, so there is no window after it (the memo's measure 1.4). */
    record Once(LocalDate on) implements Frequency {

        /** From the first day of the fiscal year to the last day of the next one, when results are still reported. */
        boolean fits(FiscalYear year) {
            return !on.isBefore(year.start()) && !on.isAfter(year.next().end());
        }

        @Override
        public Kind kind() {
            return Kind.ONCE;
        }

        @Override
        public List<Period> periods(FiscalYear year) {
            LocalDate to = on.isAfter(year.end()) ? year.end() : on;
            return List.of(new Period("ONCE/" + year.buddhistYear(), year.start(), to));
        }

        @Override
        public LocalDate dueOn(Period period, int windowDays) {
            return on;
        }
    }
}
