package prongsai.assessment.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.assessment.LevelResponse;
import prongsai.assessment.criteria.Criteria;

/** An agency's indicators in the order of their scores, as clients see them. */
@Schema(description = "The indicators of an assessment in the order of their scores.")
record RankingResponse(
        UUID assessmentId,
        @Schema(examples = "BEST") Order order,
        @Schema(description = "Those with a score.", maxItems = 99) List<Ranked> indicators) {

    /** Which end of the list is rank 1. */
    @Schema(name = "RankingOrder")
    enum Order {
        /** The highest score first. */
        BEST,
        /** The lowest score first. */
        WORST
    }

    /** An indicator with its place. */
    @Schema(description = "An indicator with its place.")
    record Ranked(
            @Schema(description = "Equal scores share a rank.", minimum = "1", maximum = "99", examples = "1") int rank,
            @Schema(minimum = "1", maximum = "99", examples = "10") int number,
            @Schema(maxLength = 300, examples = "การป้องกันการทุจริต") String nameTh,
            @Schema(maxLength = 40, examples = "OIT") String instrument,
            @Schema(minimum = "0", maximum = "100", examples = "100.00") BigDecimal score,
            @Schema(description = "Absent where the programme gives indicators no level.")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    LevelResponse level,
            @Schema(
                            description = "Of the indicators of its instrument that have a score.",
                            minimum = "0",
                            maximum = "100",
                            examples = "100.00")
                    BigDecimal instrumentMean,
            @Schema(
                            description = "Score minus the unrounded mean, rounded.",
                            minimum = "-100",
                            maximum = "100",
                            examples = "0.00")
                    BigDecimal difference) {

        private static Ranked of(Criteria criteria, RankedIndicator ranked) {
            var indicator = ranked.indicator();
            return new Ranked(
                    ranked.rank(),
                    indicator.number(),
                    indicator.nameTh(),
                    indicator.instrument(),
                    ranked.score(),
                    criteria.levelOf(ranked.score()).map(LevelResponse::of).orElse(null),
                    ranked.instrumentMean(),
                    ranked.difference());
        }
    }

    static RankingResponse of(UUID assessmentId, Criteria criteria, Order order, Ranking ranking) {
        var ranked = order == Order.BEST ? ranking.bestFirst() : ranking.worstFirst();
        return new RankingResponse(
                assessmentId,
                order,
                ranked.stream().map(one -> Ranked.of(criteria, one)).toList());
    }
}
