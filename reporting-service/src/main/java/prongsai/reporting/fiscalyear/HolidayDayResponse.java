package prongsai.reporting.fiscalyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.holiday.Certainty;
import prongsai.reporting.holiday.Holiday;
import prongsai.reporting.holiday.Kind;

/** A public holiday in the calendar of a fiscal year. */
@Schema(name = "CalendarHoliday")
record HolidayDayResponse(
        DayResponse day,
        @Schema(examples = "วันขึ้นปีใหม่", maxLength = 200) String nameTh,
        @Schema(examples = "New Year's Day", maxLength = 200, nullable = true) String nameEn,
        Kind kind,
        Certainty certainty,
        @Schema(description = "The announcement or the calculation that it rests on.", maxLength = 500) String source) {

    static HolidayDayResponse of(Holiday holiday, Digits digits) {
        return new HolidayDayResponse(
                DayResponse.of(holiday.day(), digits),
                holiday.nameTh(),
                holiday.nameEn(),
                holiday.kind(),
                holiday.certainty(),
                holiday.source());
    }
}
