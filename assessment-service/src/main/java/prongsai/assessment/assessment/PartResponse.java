package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;

/** What an agency reached in one part of an instrument, as clients see it. */
@Schema(description = "The score of a part of an instrument. Floors of levels apply to it, too.")
record PartResponse(
        @Schema(maxLength = 40, examples = "EIT_1") String code,
        @Schema(maxLength = 300, examples = "EIT ส่วนที่ 1") String nameTh,
        @Schema(maxLength = 40, examples = "EIT") String instrument,
        @Schema(
                        description = "Null while it is not given.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.51")
                BigDecimal score) {

    /** All that the criteria have. */
    static List<PartResponse> allOf(AssessmentView view, Criteria criteria) {
        return criteria.parts().stream()
                .map(part -> new PartResponse(
                        part.code(),
                        part.nameTh(),
                        part.instrument(),
                        view.part(part.code()).orElse(null)))
                .toList();
    }
}
