package prongsai.measures.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.SemiMonthly;

/** What days a follow-up plan names. They are shifted later, if at all: officers name the 15th and the 30th whatever day that is. */
sealed interface Recurrence {

    /** How a recurrence is named in the API and in the database. */
    @Schema(name = "RecurrencePattern")
    enum Pattern {
        /** "Every 15 days" (ทุก ๑๕ วัน): the 15th and the 30th, or the last day of February. */
        SEMI_MONTHLY,
        /** A true interval, counted from the first date. */
        EVERY_N_DAYS,
        /** The same day of each month. */
        MONTHLY,
        /** The dates that the document lists. */
        DATES,
        /** One deadline. */
        SINGLE
    }

    Pattern pattern();

    /** The due dates, ascending, each once; from and until are both included. */
    List<LocalDate> dueDates();

    record OnThe15thAnd30th(LocalDate from, LocalDate until) implements Recurrence {

        @Override
        public Pattern pattern() {
            return Pattern.SEMI_MONTHLY;
        }

        @Override
        public List<LocalDate> dueDates() {
            return SemiMonthly.between(from, until);
        }
    }

    /** @param days at least 1 */
    record EveryNDays(int days, LocalDate from, LocalDate until) implements Recurrence {

        @Override
        public Pattern pattern() {
            return Pattern.EVERY_N_DAYS;
        }

        @Override
        public List<LocalDate> dueDates() {
            return Recurrence.until(until, n -> from.plusDays((long) n * days));
        }
    }

    /**
     * On the day of the month on which it starts, or the month's last day where the month is shorter. Each date is counted from
     * the first one, so that a start on the 31st comes back to the 31st after February.
     */
    record Monthly(LocalDate from, LocalDate until) implements Recurrence {

        @Override
        public Pattern pattern() {
            return Pattern.MONTHLY;
        }

        @Override
        public List<LocalDate> dueDates() {
            return Recurrence.until(until, n -> from.plus(n, ChronoUnit.MONTHS));
        }
    }

    /** @param dueDates ascending, each once */
    record OnDates(List<LocalDate> dueDates) implements Recurrence {

        @Override
        public Pattern pattern() {
            return Pattern.DATES;
        }
    }

    record Once(LocalDate date) implements Recurrence {

        @Override
        public Pattern pattern() {
            return Pattern.SINGLE;
        }

        @Override
        public List<LocalDate> dueDates() {
            return List.of(date);
        }
    }

    private static List<LocalDate> until(LocalDate until, IntFunction<LocalDate> nth) {
        return Stream.iterate(0, n -> n + 1)
                .map(nth::apply)
                .takeWhile(date -> !date.isAfter(until))
                .toList();
    }
}
