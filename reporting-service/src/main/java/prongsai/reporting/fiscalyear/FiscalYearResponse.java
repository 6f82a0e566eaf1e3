package prongsai.reporting.fiscalyear;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;
import prongsai.kit.calendar.SemiMonthly;
import prongsai.kit.http.Versioned;
import prongsai.reporting.holiday.KnownHolidays;

/** A fiscal year as a calendar. */
@Schema(name = "FiscalYear", description = "From 1 October to 30 September, named by the year in which it ends.")
record FiscalYearResponse(
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        SpanResponse year,
        @Schema(maxItems = 4) List<SpanResponse> quarters,
        @Schema(description = "Of 3, 6, 9 and 12 months, each from 1 October: they are cumulative.", maxItems = 4)
                List<SpanResponse> rounds,
        @Schema(description = "October first.", maxItems = 12) List<SpanResponse> months,
        @Schema(description = "ทุก ๑๕ วัน: the 15th and the 30th, or the last day of February.", maxItems = 24)
                List<SemiMonthlyDayResponse> semiMonthly,
        @Schema(description = "By date.", maxItems = 366) List<HolidayDayResponse> holidays,
        @Schema(
                        description = "Calendar years of the Buddhist era whose holidays are not known yet.",
                        examples = "[2571]",
                        maxItems = 2)
                List<Integer> yearsWithoutHolidays,
        @Schema(minimum = "0") long version)
        implements Versioned {

    private static final List<Integer> ROUNDS = List.of(3, 6, 9, 12);

    static FiscalYearResponse of(FiscalYear year, KnownHolidays holidays, Digits digits) {
        var whole = year.whole();
        return new FiscalYearResponse(
                year.buddhistYear(),
                SpanResponse.of(whole, holidays, digits),
                spans(year.quarters(), holidays, digits),
                spans(year.rounds(ROUNDS), holidays, digits),
                spans(year.months(), holidays, digits),
                SemiMonthly.between(whole.from(), whole.to()).stream()
                        .map(day -> SemiMonthlyDayResponse.of(day, holidays, digits))
                        .toList(),
                holidays.in(whole).stream()
                        .map(holiday -> HolidayDayResponse.of(holiday, digits))
                        .toList(),
                holidays.unknownIn(whole),
                holidays.version());
    }

    private static List<SpanResponse> spans(List<Period> periods, KnownHolidays holidays, Digits digits) {
        return periods.stream()
                .map(period -> SpanResponse.of(period, holidays, digits))
                .toList();
    }

    @Override
    public Object id() {
        return fiscalYear;
    }
}
