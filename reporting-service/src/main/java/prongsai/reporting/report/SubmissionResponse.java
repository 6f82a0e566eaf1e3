package prongsai.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.fact.Facts;

/** One version of what was handed in, as clients see it. */
public record SubmissionResponse(
        @Schema(description = "Counts the versions from 1.", minimum = "1", maximum = "10000", examples = "1")
                int number,
        @Schema(examples = "2024-01-12T08:40:00Z") Instant submittedAt,
        @Schema(
                        description =
                                "The last day on which it came in time: the due date, or the day set when it was returned.",
                        examples = "2024-01-15")
                LocalDate dueOn,
        boolean late,
        @Schema(maxLength = 10_000) String summary,
        @Schema(description = "ปัญหา", maxItems = 100) List<EntryResponse> problems,
        @Schema(description = "อุปสรรค", maxItems = 100) List<EntryResponse> obstacles,
        @Schema(description = "ข้อจำกัด", maxItems = 100) List<EntryResponse> constraints,
        @Schema(description = "ไม่มี: the kinds of which the reporter said that there were none.", maxItems = 3)
                List<ConstraintKind> noneOf,
        @Schema(description = "ไม่มี: there was none of the three.") boolean none,
        @Schema(description = "Null unless the public website is the recipient.", nullable = true, maxLength = 2_000)
                String publicationUrl,
        @Schema(description = "What was confirmed, as it stood then; null in old submissions.", nullable = true)
                Facts facts) {

    static SubmissionResponse from(Submission submission) {
        var statement = submission.statement();
        return new SubmissionResponse(
                submission.number(),
                submission.submittedAt(),
                submission.dueOn(),
                submission.isLate(),
                statement.summary(),
                statement.of(ConstraintKind.PROBLEM),
                statement.of(ConstraintKind.OBSTACLE),
                statement.of(ConstraintKind.CONSTRAINT),
                statement.noneOf(),
                statement.noneOf().size() == ConstraintKind.values().length,
                submission.publicationUrl(),
                submission.facts());
    }
}
