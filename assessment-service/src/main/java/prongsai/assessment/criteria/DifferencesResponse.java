package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two criteria differ, as clients see it. */
@Schema(description = "How two criteria differ.")
record DifferencesResponse(
        CriteriaAt from,
        CriteriaAt to,
        @Schema(description = "All but items.", maxItems = 5000) List<Difference> differences,
        @Schema(description = "Items that are in both.", maxItems = 2000) List<SameItem> items,
        @Schema(description = "Items that have no counterpart in the earlier ones.", maxItems = 500) List<Item> added,
        @Schema(description = "Items that have no counterpart in the later ones.", maxItems = 500) List<Item> removed) {

    /** Criteria by programme and year. */
    @Schema(description = "Which criteria.")
    record CriteriaAt(
            UUID id,
            @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
            @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566")
                    int fiscalYear) {

        static CriteriaAt of(Criteria criteria) {
            return new CriteriaAt(criteria.id(), criteria.programme(), criteria.fiscalYear());
        }
    }

    /** An item in both. */
    @Schema(description = "An item that is in both.")
    record SameItem(
            @Schema(maxLength = 40, examples = "o42") String fromCode,
            @Schema(maxLength = 40, examples = "o25") String toCode,
            @Schema(maxLength = 500, examples = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน") String fromTitleTh,
            @Schema(maxLength = 500, examples = "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร") String toTitleTh,
            @Schema(description = "Whether its code is another one.") boolean moved,
            @Schema(description = "Whether its title is another one.") boolean renamed,
            @Schema(description = "Of the titles.", minimum = "0", maximum = "1", examples = "0.14")
                    BigDecimal similarity,
            @Schema(examples = "CONFIRMED") ItemPair.Origin origin) {

        static SameItem of(ItemPair pair) {
            return new SameItem(
                    pair.from().code(),
                    pair.to().code(),
                    pair.from().titleTh(),
                    pair.to().titleTh(),
                    !pair.from().code().equals(pair.to().code()),
                    !pair.from().titleTh().equals(pair.to().titleTh()),
                    pair.similarity(),
                    pair.origin());
        }
    }

    static DifferencesResponse of(Criteria from, Criteria to, List<ItemPair> pairs) {
        return new DifferencesResponse(
                CriteriaAt.of(from),
                CriteriaAt.of(to),
                Differences.between(from, to),
                pairs.stream().map(SameItem::of).toList(),
                without(to, pairs, ItemPair::to),
                without(from, pairs, ItemPair::from));
    }

    private static List<Item> without(Criteria criteria, List<ItemPair> pairs, Function<ItemPair, Item> side) {
        Set<Item> paired = pairs.stream().map(side).collect(Collectors.toSet());
        return criteria.items().stream().filter(item -> !paired.contains(item)).toList();
    }
}
