package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;

/** What an agency reached in one instrument, as clients see it. */
@Schema(description = "The score of one instrument.")
record InstrumentResponse(
        @Schema(maxLength = 40, examples = "IIT") String code,
        @Schema(maxLength = 300, examples = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน") String nameTh,
        @Schema(
                        description = "Null while one of its indicators is missing.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "94.92")
                BigDecimal score,
        @Schema(description = "Per cent of overall.", minimum = "1", maximum = "100", examples = "30") int weight) {

    static List<InstrumentResponse> allOf(AssessmentView view, Criteria criteria) {
        return criteria.instruments().stream()
                .map(instrument -> new InstrumentResponse(
                        instrument.code(),
                        instrument.nameTh(),
                        view.instruments().get(instrument.code()),
                        instrument.weight()))
                .toList();
    }
}
