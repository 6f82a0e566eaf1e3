package prongsai.reporting.fiscalyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.Period;
import prongsai.reporting.holiday.KnownHolidays;

/** A quarter, round, month or the whole year. */
@Schema(name = "CalendarSpan", description = "Some days on end, the first and the last included.")
record SpanResponse(
        @Schema(
                        description = "As reports name it: Q1/2567, R6/2567, M01/2567 (October), FY2567.",
                        examples = "Q1/2567",
                        maxLength = 10)
                String label,
        @Schema(examples = "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗", maxLength = 100) String labelTh,
        DayResponse from,
        DayResponse to,
        @Schema(
                        description =
                                "Days that are neither weekend nor public holiday; null while the holidays of a part"
                                        + " of it are not known.",
                        nullable = true,
                        minimum = "0",
                        maximum = "366")
                Integer workingDays) {

    static SpanResponse of(Period period, KnownHolidays holidays, Digits digits) {
        var workingDays = holidays.workingDays(period);
        return new SpanResponse(
                period.label(),
                digits.of(period.labelTh()),
                DayResponse.of(period.from(), digits),
                DayResponse.of(period.to(), digits),
                workingDays.isPresent() ? workingDays.getAsInt() : null);
    }
}
