package prongsai.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.Fault;
import prongsai.reporting.schedule.Frequency.Kind;

class FrequencyRequestTest {

    private static final FiscalYear YEAR = FiscalYear.of(2567);
    private static final LocalDate JUNE_TENTH = LocalDate.parse("2024-06-10");

    @ParameterizedTest
    @EnumSource(names = {"MONTHLY", "QUARTERLY", "HALF_YEARLY", "FISCAL_YEAR_END"})
    void regularFrequenciesNeedNothingElse(Kind kind) {
        assertThat(new FrequencyRequest(kind, null, null).fault(YEAR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROUNDS")
    void onlyRoundsHaveMonths(Kind kind) {
        assertThat(pointer(new FrequencyRequest(kind, List.of(6), null))).isEqualTo("/frequency/months");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONCE")
    void onlyOnceHasADate(Kind kind) {
        var months = kind == Kind.ROUNDS ? List.of(6) : null;

        assertThat(pointer(new FrequencyRequest(kind, months, JUNE_TENTH))).isEqualTo("/frequency/on");
    }

    @Test
    void roundsNeedKnownMonths() {
        assertThat(pointer(new FrequencyRequest(Kind.ROUNDS, null, null))).isEqualTo("/frequency/months");
        assertThat(pointer(new FrequencyRequest(Kind.ROUNDS, List.of(), null))).isEqualTo("/frequency/months");
        assertThat(pointer(new FrequencyRequest(Kind.ROUNDS, List.of(3, 4), null)))
                .isEqualTo("/frequency/months");
        assertThat(new FrequencyRequest(Kind.ROUNDS, List.of(6, 3), null).fault(YEAR))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01, ",
        "2025-09-30, ",
        "2023-09-30, /frequency/on",
        "2025-10-01, /frequency/on",
        "2567-06-10, /frequency/on"
    })
    void onceLiesInThePlansYearOrTheNext(LocalDate on, String pointer) {
        assertThat(pointer(new FrequencyRequest(Kind.ONCE, null, on))).isEqualTo(pointer);
    }

    @Test
    void onceNeedsItsDate() {
        assertThat(pointer(new FrequencyRequest(Kind.ONCE, null, null))).isEqualTo("/frequency/on");
    }

    @Test
    void answerShowsTheFrequencyThatWasAskedFor() {
        for (var frequency : List.of(
                new Frequency.Monthly(), new Frequency.Rounds(List.of(6, 12)), new Frequency.Once(JUNE_TENTH))) {
            var shown = FrequencyResponse.from(frequency);

            assertThat(new FrequencyRequest(shown.kind(), shown.months(), shown.on()).frequency())
                    .isEqualTo(frequency);
        }
    }

    private static String pointer(FrequencyRequest request) {
        return request.fault(YEAR).map(Fault::pointer).orElse(null);
    }
}
