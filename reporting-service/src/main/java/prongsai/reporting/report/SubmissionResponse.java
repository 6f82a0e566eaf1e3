package prongsai.reporting.report;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was handed in, as clients see it. */
record SubmissionResponse(
        @Schema(examples = "2024-01-12T08:40:00Z") Instant submittedAt,
        @Schema(maxLength = 10_000) String summary,
        @Schema(description = "ปัญหา", maxItems = 100) List<String> problems,
        @Schema(description = "อุปสรรค", maxItems = 100) List<String> obstacles,
        @Schema(description = "ข้อจำกัด", maxItems = 100) List<String> constraints,
        @Schema(description = "ไม่มี: the reporter said that there was none of the three.") boolean none) {

    static SubmissionResponse from(Submission submission) {
        var statement = submission.statement();
        return new SubmissionResponse(
                submission.submittedAt(),
                statement.summary(),
                statement.problems(),
                statement.obstacles(),
                statement.constraints(),
                statement.none());
    }
}
