package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarPropertiesTest {

    @Property(tries = 500)
    void everyDateIsInExactlyOneFiscalYear(@ForAll("dates") LocalDate date) {
        FiscalYear year = FiscalYear.containing(date);

        assertThat(List.of(year.previous(), year, year.next()))
                .filteredOn(candidate -> candidate.includes(date))
                .containsExactly(year);
    }

    @Property(tries = 300)
    void quartersAndMonthsPartitionTheFiscalYear(@ForAll @IntRange(min = 2401, max = 2699) int year) {
        FiscalYear fiscalYear = FiscalYear.of(year);

        assertThat(fiscalYear.end().plusDays(1)).isEqualTo(fiscalYear.next().start());
        assertPartition(fiscalYear, fiscalYear.quarters());
        assertPartition(fiscalYear, fiscalYear.months());
    }

    @Property(tries = 300)
    void semiMonthlyNeverSkipsAMonth(@ForAll("dates") LocalDate from, @ForAll @IntRange(max = 40) int months) {
        YearMonth first = YearMonth.from(from);
        List<LocalDate> days =
                SemiMonthly.between(first.atDay(1), first.plusMonths(months).atEndOfMonth());

        assertThat(days).isSorted().doesNotHaveDuplicates().hasSize(2 * (months + 1));
        assertThat(days)
                .allMatch(day -> day.getDayOfMonth() == 15
                        || day.getDayOfMonth()
                                == Math.min(30, YearMonth.from(day).lengthOfMonth()));
    }

    @Property(tries = 500)
    void whatIsPrintedIsReadAgain(
            @ForAll("dates") LocalDate day, @ForAll Precision precision, @ForAll ThaiDate.Style style) {
        ThaiDate date =
                switch (precision) {
                    case DAY -> ThaiDate.day(day);
                    case MONTH -> ThaiDate.month(YearMonth.from(day));
                    case FISCAL_YEAR -> ThaiDate.fiscalYear(FiscalYear.containing(day));
                };

        assertThat(ThaiDate.parse(date.print(style))).isEqualTo(date);
    }

    @Property(tries = 300)
    void rangeThatIsPrintedIsReadAgain(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 800) int days, @ForAll ThaiDate.Style style) {
        ThaiDateRange range = new ThaiDateRange(ThaiDate.day(from), ThaiDate.day(from.plusDays(days)));

        assertThat(ThaiDateRange.parse(range.print(style))).isEqualTo(range);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2150, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    private static void assertPartition(FiscalYear year, List<Period> periods) {
        assertThat(periods.get(0).from()).isEqualTo(year.start());
        assertThat(periods.get(periods.size() - 1).to()).isEqualTo(year.end());
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).to().plusDays(1));
        }
    }
}
