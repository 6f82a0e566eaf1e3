package prongsai.measures.measure;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the document says of the result that the measure answers. */
public record AnalysisResponse(
        @Schema(nullable = true, maxLength = 4000, description = "The defect to be put right urgently") String urgent,
        @Schema(nullable = true, maxLength = 4000, description = "What is to be improved") String improvement,
        @Schema(nullable = true, maxLength = 4000, description = "What the indicator is for") String purpose,
        @Schema(nullable = true, maxLength = 4000, description = "What is good already") String strength,
        @Schema(maxItems = 20, description = "Results of the analysis") List<@Size(max = 2000) String> results,
        @Schema(nullable = true, description = "What is to be done about it") Disposition disposition) {

    /** Null where the document is silent. */
    static AnalysisResponse from(Analysis analysis) {
        return analysis.stated()
                ? new AnalysisResponse(
                        analysis.urgentText(),
                        analysis.improvementText(),
                        analysis.purpose(),
                        analysis.strength(),
                        List.copyOf(analysis.analyses()),
                        analysis.disposition())
                : null;
    }
}
