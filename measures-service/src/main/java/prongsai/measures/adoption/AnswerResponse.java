package prongsai.measures.adoption;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to one change. */
record AnswerResponse(
        UUID originMeasureId,
        @Schema(description = "The edition that offered it", minimum = "2") int edition,
        Change change,
        Decision decision,
        @Schema(nullable = true, maxLength = 2000) String reason,
        Instant answeredAt) {

    static AnswerResponse from(Answer answer) {
        return new AnswerResponse(
                answer.originMeasureId(),
                answer.edition(),
                answer.change(),
                answer.decision(),
                answer.reason(),
                answer.answeredAt());
    }
}
