package prongsai.kit.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of Thailand: whether something is due today is asked of dates in Bangkok, never of instants. */
public final class Bangkok {

    public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    private Bangkok() {}

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }
}
