package prongsai.reporting.holiday;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.OutgoingEvent;

/** The holidays of a calendar year as they travel on {@code prongsai.holidays}. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record HolidaysSnapshot(UUID id, int year, List<Day> holidays) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Day(LocalDate date, String nameTh, String nameEn, boolean substitution, Certainty certainty) {

        static Day of(Holiday holiday) {
            return new Day(
                    holiday.day(),
                    holiday.nameTh(),
                    holiday.nameEn(),
                    holiday.kind() == Kind.SUBSTITUTION,
                    holiday.certainty());
        }
    }

    static OutgoingEvent announced(HolidayYear year) {
        return new OutgoingEvent(
                "prongsai.holidays",
                "prongsai.holidays.announced.v1",
                year.id(),
                year.version(),
                new HolidaysSnapshot(
                        year.id(),
                        year.year(),
                        year.holidays().stream().map(Day::of).toList()));
    }
}
