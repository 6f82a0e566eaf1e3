package prongsai.reporting.holiday;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day on which no office works.
 *
 * @param nameEn may be null
 * @param source the announcement or the calculation that it rests on
 */
@Embeddable
public record Holiday(
        LocalDate day,
        String nameTh,
        String nameEn,
        @Enumerated(EnumType.STRING) Kind kind,
        @Enumerated(EnumType.STRING) Certainty certainty,
        String source) {

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
