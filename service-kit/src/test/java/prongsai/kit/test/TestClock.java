package prongsai.kit.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import prongsai.kit.calendar.Bangkok;

/** Moves the service's clock, which is its database's. Reset it after the test. */
public final class TestClock {

    private static final String FUNCTION =
            "create or replace function prongsai_now() returns timestamptz language sql stable parallel safe return ";

    private TestClock() {}

    /** Stops the clock at that instant. */
    public static void set(Instant instant) {
        Database.execute(FUNCTION + "timestamptz '" + instant + "'");
    }

    /** Stops the clock at noon of that day in Bangkok. */
    public static void setDate(LocalDate date) {
        set(Bangkok.at(date, LocalTime.NOON));
    }

    /** The real time again. */
    public static void reset() {
        Database.execute(FUNCTION + "statement_timestamp()");
    }
}
