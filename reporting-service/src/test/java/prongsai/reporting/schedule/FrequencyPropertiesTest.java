package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;

/** What holds in every fiscal year, leap or not. */
class FrequencyPropertiesTest {

    @Property
    void periodsLieInTheYearAndEndOneAfterTheOther(
            @ForAll("regular") Frequency frequency, @ForAll @IntRange(min = 2500, max = 2698) int year) {
        var fiscalYear = FiscalYear.of(year);
        var periods = frequency.periods(fiscalYear);

        assertThat(periods).allMatch(period -> fiscalYear.includes(period.from()) && fiscalYear.includes(period.to()));
        assertThat(periods).extracting(Period::to).isSorted().doesNotHaveDuplicates();
        assertThat(periods).extracting(Period::label).doesNotHaveDuplicates();
    }

    @Property
    void reportIsNeverDueBeforeItsPeriodIsOver(
            @ForAll("regular") Frequency frequency,
            @ForAll @IntRange(min = 2500, max = 2698) int year,
            @ForAll @IntRange(max = 90) int windowDays) {
        for (var period : frequency.periods(FiscalYear.of(year))) {
            assertThat(frequency.dueOn(period, windowDays))
                    .isEqualTo(period.to().plusDays(windowDays));
        }
    }

    @Property
    void singleReportIsDueOnItsDateWhateverTheWindow(
            @ForAll @IntRange(max = 730) int days, @ForAll @IntRange(max = 90) int windowDays) {
        var year = FiscalYear.of(2567);
        LocalDate on = year.start().plusDays(days);
        var once = new Frequency.Once(on);
        var period = once.periods(year).get(0);

        assertThat(once.dueOn(period, windowDays)).isEqualTo(on);
        assertThat(period.from()).isEqualTo(year.start());
        assertThat(period.to()).isBeforeOrEqualTo(on).isBeforeOrEqualTo(year.end());
    }

    @Provide
    Arbitrary<Frequency> regular() {
        var rounds = Arbitraries.of(Frequency.Rounds.ALL).set().ofMinSize(1).map(List::copyOf);
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new Frequency.Monthly(),
                        new Frequency.Quarterly(),
                        new Frequency.HalfYearly(),
                        new Frequency.FiscalYearEnd()),
                rounds.map(Frequency.Rounds::new));
    }
}
