package prongsai.reporting.fiscalyear;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.BuddhistYear;

/** A day in both eras and in Thai. */
@Schema(name = "CalendarDay")
record DayResponse(
        @Schema(description = "Common era.", examples = "2023-10-01") LocalDate date,
        @Schema(description = "Day, month and year of the Buddhist era.", examples = "01/10/2566", maxLength = 10)
                String buddhistDate,
        @Schema(examples = "๑ ตุลาคม ๒๕๖๖", maxLength = 40) String textTh) {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM/", Locale.ROOT);

    static DayResponse of(LocalDate date, Digits digits) {
        return new DayResponse(
                date,
                DAY_AND_MONTH.format(date) + (date.getYear() + BuddhistYear.CE_TO_BE),
                ThaiDate.day(date).print(digits.style()));
    }
}
