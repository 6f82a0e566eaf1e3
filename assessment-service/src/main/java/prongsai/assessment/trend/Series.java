package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One score over the years. */
final class Series {

    private Series() {}

    /**
     * The changes of one score, by year. A year without it is left out, and the year after is compared with the one before it,
     * which {@link Change#comparedWith} then says.
     *
     * @param score picks the score of a year
     */
    static List<Change> of(List<YearOfScores> years, Function<YearOfScores, Optional<BigDecimal>> score) {
        var changes = new ArrayList<Change>();
        YearOfScores before = null;
        for (var year : years.stream()
                .filter(year -> score.apply(year).isPresent())
                .sorted(Comparator.comparingInt(YearOfScores::fiscalYear))
                .toList()) {
            var now = score.apply(year).orElseThrow();
            changes.add(
                    before == null
                            ? Change.first(year.fiscalYear(), now)
                            : Change.since(
                                    before.fiscalYear(),
                                    score.apply(before).orElseThrow(),
                                    year.fiscalYear(),
                                    now,
                                    !year.method().equals(before.method())));
            before = year;
        }
        return changes;
    }
}
