package prongsai.assessment.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a finding was there before. */
@Schema(description = "That the finding was there in earlier years, too.")
public record Recurrence(
        @Schema(
                        description = "The first fiscal year in which it was there.",
                        minimum = "2400",
                        maximum = "2700",
                        examples = "2564")
                int since,
        @Schema(
                        description = "Consecutive years up to this one; 1 when it was away last year.",
                        minimum = "1",
                        maximum = "300",
                        examples = "3")
                int yearsInRow) {}
