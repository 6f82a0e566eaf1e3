package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;

/** An agency's indicators by their scores, as the booklet of an education area office prints them: of equal ones the higher number first. */
final class Ranking {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparing(Scored::score)
            .thenComparing(scored -> scored.indicator().number())
            .reversed();

    private final Criteria criteria;
    private final List<Scored> best;

    /** @param scores by indicator number */
    Ranking(Criteria criteria, Map<Integer, BigDecimal> scores) {
        this.criteria = criteria;
        this.best = criteria.indicators().stream()
                .filter(indicator -> scores.containsKey(indicator.number()))
                .map(indicator -> new Scored(indicator, scores.get(indicator.number())))
                .sorted(BEST_FIRST)
                .toList();
    }

    List<RankedIndicator> bestFirst() {
        return ranked(best);
    }

    /** The reverse; rank 1 is the lowest score. */
    List<RankedIndicator> worstFirst() {
        return ranked(best.stream().sorted(BEST_FIRST.reversed()).toList());
    }

    private List<RankedIndicator> ranked(List<Scored> order) {
        var byInstrument = best.stream()
                .collect(Collectors.groupingBy(scored -> scored.indicator().instrument()));
        var ranked = new ArrayList<RankedIndicator>();
        for (int i = 0; i < order.size(); i++) {
            var scored = order.get(i);
            boolean tied = i > 0 && order.get(i - 1).score().compareTo(scored.score()) == 0;
            ranked.add(place(
                    tied ? ranked.get(i - 1).rank() : i + 1,
                    scored,
                    byInstrument.get(scored.indicator().instrument())));
        }
        return ranked;
    }

    private RankedIndicator place(int rank, Scored scored, List<Scored> peers) {
        var count = BigDecimal.valueOf(peers.size());
        var sum = peers.stream().map(Scored::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        var mean = sum.divide(count, 2, criteria.rounding());
        var difference = scored.score().multiply(count).subtract(sum).divide(count, 2, criteria.rounding());
        return new RankedIndicator(rank, scored.indicator(), scored.score(), mean, difference);
    }

    private record Scored(Indicator indicator, BigDecimal score) {}
}
