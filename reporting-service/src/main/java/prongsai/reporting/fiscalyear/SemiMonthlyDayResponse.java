package prongsai.reporting.fiscalyear;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.holiday.KnownHolidays;

/** A 15th or 30th of the fiscal year. */
@Schema(name = "SemiMonthlyDay")
record SemiMonthlyDayResponse(
        DayResponse day,
        @Schema(description = "False on weekends and holidays. Nobody moves the date by itself.") boolean workingDay) {

    static SemiMonthlyDayResponse of(LocalDate day, KnownHolidays holidays, Digits digits) {
        return new SemiMonthlyDayResponse(DayResponse.of(day, digits), holidays.isWorkingDay(day));
    }
}
