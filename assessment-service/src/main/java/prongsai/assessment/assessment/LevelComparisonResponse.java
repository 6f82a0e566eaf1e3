package prongsai.assessment.assessment;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.score.ReportedLevel;

/** A level that a document prints in some place, beside the one reached, as clients see it. */
@Schema(description = "A printed level, compared with the one reached.")
record LevelComparisonResponse(
        @Schema(maxLength = 100, examples = "ผ่านดีเยี่ยม") String printed,
        @Schema(nullable = true, maxLength = 200, examples = "summary") String locator,
        @Schema(
                        description = "Null when the scale has no such level.",
                        nullable = true,
                        maxLength = 40,
                        examples = "EXCELLENT")
                String code,
        @Schema(examples = "MISMATCH") ReportedLevel.Result result) {

    static List<LevelComparisonResponse> allOf(AssessmentView view, Criteria criteria) {
        var reached = Optional.ofNullable(view.level()).flatMap(criteria::level);
        return view.entered().reportedLevels().stream()
                .map(printed -> {
                    var compared = ReportedLevel.of(printed.level(), criteria.levels(), reached);
                    return new LevelComparisonResponse(
                            printed.level(), printed.locator(), compared.code(), compared.result());
                })
                .toList();
    }
}
