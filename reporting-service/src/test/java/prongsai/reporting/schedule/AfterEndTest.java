package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;

class AfterEndTest {

    private static final FiscalYear YEAR = FiscalYear.of(2567);

    /** The first quarter ends on 31 December 2023, the fiscal year on 30 September 2024. */
    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 1",
        "2023-12-30, 1",
        "2023-12-31, 1",
        "2024-01-01, 2",
        "2024-04-30, 3",
        "2024-06-30, 3",
        "2024-07-01, 4",
        "2024-09-30, 4",
        "2025-03-31, 4"
    })
    void quarterInWhichItEndsIsTheLastOne(LocalDate endsOn, int quarters) {
        assertThat(AfterEnd.STOP.keep(YEAR.quarters(), endsOn))
                .isEqualTo(YEAR.quarters().subList(0, quarters));
        assertThat(AfterEnd.GO_ON.keep(YEAR.quarters(), endsOn)).isEqualTo(YEAR.quarters());
    }

    /** Rounds are cumulative: what ends in May is whole in the 12-month round if there is none of 9 months. */
    @ParameterizedTest
    @CsvSource({"2024-03-31, R6/2567", "2024-04-01, R12/2567", "2024-05-31, R12/2567"})
    void firstRoundThatHoldsItsEndIsTheLastOne(LocalDate endsOn, String last) {
        var kept = AfterEnd.STOP.keep(YEAR.rounds(List.of(6, 12)), endsOn);

        assertThat(kept).extracting(Period::label).last().isEqualTo(last);
    }
}
