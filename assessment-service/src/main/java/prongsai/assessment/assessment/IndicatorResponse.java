package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;

/** What an agency reached in one indicator, as clients see it. */
@Schema(description = "The score of one indicator.")
record IndicatorResponse(
        @Schema(minimum = "1", maximum = "99", examples = "1") int number,
        @Schema(maxLength = 300, examples = "การปฏิบัติหน้าที่") String nameTh,
        @Schema(maxLength = 40, examples = "IIT") String instrument,
        @Schema(minimum = "0", maximum = "100", examples = "97.85") BigDecimal score,
        @Schema(description = "Absent where the programme gives indicators no level.")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                LevelResponse level,
        @Schema(
                        description = "As the document prints it.",
                        nullable = true,
                        maxLength = 300,
                        examples = "การปฏิบัติงาน")
                String printedLabel) {

    /** Those with a score, by number. */
    static List<IndicatorResponse> allOf(AssessmentView view, Criteria criteria) {
        return view.indicators().stream().map(score -> of(criteria, score)).toList();
    }

    /** The numbers of those without one. */
    static List<Integer> missingOf(AssessmentView view, Criteria criteria) {
        var given = view.indicators().stream().map(IndicatorScore::number).collect(Collectors.toSet());
        return criteria.indicators().stream()
                .map(Indicator::number)
                .filter(number -> !given.contains(number))
                .toList();
    }

    private static IndicatorResponse of(Criteria criteria, IndicatorScore score) {
        var known = criteria.indicator(score.number()).orElseThrow();
        return new IndicatorResponse(
                score.number(),
                known.nameTh(),
                known.instrument(),
                score.score(),
                criteria.levelOf(score.score()).map(LevelResponse::of).orElse(null),
                score.printedLabel());
    }
}
