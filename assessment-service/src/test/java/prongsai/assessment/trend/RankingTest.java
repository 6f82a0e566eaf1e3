package prongsai.assessment.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.assessment.criteria.SomeCriteria;
import prongsai.assessment.score.Documents;

class RankingTest {

    private final Ranking booklet = new Ranking(SomeCriteria.aaToF(), Documents.educationArea());

    @Test
    void bestFirstIsTheTableOfTheEducationAreaOffice() {
        assertThat(booklet.bestFirst())
                .extracting(ranked -> ranked.indicator().number())
                .containsExactly(10, 9, 5, 3, 1, 4, 2, 6, 7, 8);
    }

    @Test
    void worstFirstIsTheReverse() {
        assertThat(booklet.worstFirst())
                .extracting(ranked -> ranked.indicator().number())
                .containsExactly(8, 7, 6, 2, 4, 1, 3, 5, 9, 10);
    }

    @Test
    void equalScoresShareARank() {
        assertThat(booklet.bestFirst())
                .extracting(RankedIndicator::rank)
                .containsExactly(1, 1, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(booklet.worstFirst())
                .extracting(RankedIndicator::rank)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 9);
    }

    @Test
    void differenceIsToTheUnroundedMeanOfTheInstrument() {
        var eighth = booklet.worstFirst().get(0); // 93.83, 93.19 and 90.53: 92.51666…

        assertThat(eighth.instrumentMean()).isEqualTo("92.52");
        assertThat(eighth.difference()).isEqualTo("-1.99"); // -1.98666…
    }

    @Test
    void indicatorWithoutAScoreHasNoRank() {
        var ranking = new Ranking(SomeCriteria.aaToF(), Map.of(2, new BigDecimal("80.00"), 3, new BigDecimal("90.00")));

        assertThat(ranking.bestFirst()).hasSize(2);
        assertThat(ranking.bestFirst().get(0).instrumentMean()).isEqualTo("85.00");
    }
}
