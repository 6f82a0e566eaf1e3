package prongsai.assessment.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Item;

/** Computes indicators from their items, where all of them are there and the criteria say how. */
final class ItemScoring {

    private final Criteria criteria;
    private final Map<String, BigDecimal> scores;

    /** @param scores 0 to 100 by item code */
    ItemScoring(Criteria criteria, Map<String, BigDecimal> scores) {
        this.criteria = criteria;
        this.scores = scores;
    }

    /** By indicator number, not rounded yet. */
    Map<Integer, Mean> means() {
        Map<Integer, Mean> means = new TreeMap<>();
        for (var indicator : criteria.indicators()) {
            mean(indicator).ifPresent(mean -> means.put(indicator.number(), mean));
        }
        return means;
    }

    /** Of the indicators of which some items are there. */
    List<String> missing() {
        return criteria.indicators().stream()
                .map(this::itemsOf)
                .filter(items -> items.stream().anyMatch(this::isGiven))
                .flatMap(List::stream)
                .filter(item -> !isGiven(item))
                .map(Item::code)
                .toList();
    }

    private Optional<Mean> mean(Indicator indicator) {
        var items = itemsOf(indicator);
        if (items.isEmpty() || !items.stream().allMatch(this::isGiven)) {
            return Optional.empty();
        }
        return switch (indicator.aggregation()) {
            case GIVEN -> Optional.empty();
            case FLAT_MEAN -> Optional.of(meanOf(items));
            case MEAN_OF_SUB_INDICATOR_MEANS -> Optional.of(meanOfSubIndicators(items));
        };
    }

    private Mean meanOfSubIndicators(List<Item> items) {
        Map<String, List<Item>> bySubIndicator = new LinkedHashMap<>();
        for (var item : items) {
            bySubIndicator
                    .computeIfAbsent(item.subIndicator(), code -> new ArrayList<>())
                    .add(item);
        }
        return Mean.ofMeans(bySubIndicator.values().stream().map(this::meanOf).toList());
    }

    private Mean meanOf(List<Item> items) {
        return Mean.of(items.stream().map(item -> scores.get(item.code())).toList());
    }

    private List<Item> itemsOf(Indicator indicator) {
        return indicator.aggregation() == AggregationMethod.GIVEN
                ? List.of()
                : criteria.items().stream()
                        .filter(item -> Integer.valueOf(indicator.number()).equals(item.indicator()))
                        .toList();
    }

    private boolean isGiven(Item item) {
        return scores.containsKey(item.code());
    }
}
