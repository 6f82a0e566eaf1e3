package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private final List<YearOfScores> years = new ArrayList<>();

    @Test
    void firstYearIsComparedWithNone() {
        year(2558, "77.70");

        assertThat(overall()).containsExactly(Change.first(2558, score("77.70")));
    }

    @ParameterizedTest
    @CsvSource({
        "77.70, 80.19, 2.49, INCREASED, เพิ่มขึ้น",
        "90.67, 80.44, -10.23, DECREASED, ลดลง",
        "93.19, 91.39, -1.80, DECREASED, ลดลง",
        "80.00, 80.00, 0.00, UNCHANGED, คงที่",
        "84.99, 85.00, 0.01, INCREASED, เพิ่มขึ้น"
    })
    void differenceAndDirection(String before, String now, String difference, Direction direction, String thai) {
        year(2558, before);
        year(2559, now);

        assertThat(overall().get(1))
                .isEqualTo(new Change(2559, score(now), score(difference), direction, thai, 2558, false));
    }

    @Test
    void afterMissingYearsTheLastKnownOneIsComparedWithAndNamed() {
        year(2562, "86.27");
        year(2558, "77.70"); // entered later, shown earlier
        years.add(new YearOfScores(2560, "ITA", Optional.empty(), Map.of(), Map.of()));

        assertThat(overall()).extracting(Change::fiscalYear).containsExactly(2558, 2562);
        assertThat(overall().get(1).comparedWith()).isEqualTo(2558);
        assertThat(overall().get(1).difference()).isEqualTo("8.57");
    }

    @Test
    void anotherMethodIsMarkedInTheYearOfTheChangeOnly() {
        year(2562, "86.27");
        years.add(new YearOfScores(2563, "other", Optional.of(score("93.19")), Map.of(), Map.of()));
        years.add(new YearOfScores(2564, "other", Optional.of(score("91.39")), Map.of(), Map.of()));

        assertThat(overall()).extracting(Change::methodChanged).containsExactly(false, true, false);
    }

    @Test
    void indicatorHasASeriesOfItsOwn() {
        years.add(new YearOfScores(2565, "ITA", Optional.empty(), Map.of(), Map.of(4, score("90.00"))));
        year(2566, "97.73");
        years.add(new YearOfScores(2567, "ITA", Optional.empty(), Map.of(), Map.of(4, score("93.19"))));

        var changes =
                Series.of(years, year -> Optional.ofNullable(year.indicators().get(4)));

        assertThat(changes).extracting(Change::fiscalYear).containsExactly(2565, 2567);
        assertThat(changes.get(1).difference()).isEqualTo("3.19");
    }

    private List<Change> overall() {
        return Series.of(years, YearOfScores::overall);
    }

    private void year(int fiscalYear, String overall) {
        years.add(new YearOfScores(fiscalYear, "ITA", Optional.of(score(overall)), Map.of(), Map.of()));
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
