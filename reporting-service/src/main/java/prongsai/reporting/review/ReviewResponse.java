package prongsai.reporting.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision about a report as clients see it. */
record ReviewResponse(
        UUID id,
        @Schema(
                        description = "Number of the version that was decided on; null: nothing had been handed in.",
                        nullable = true,
                        minimum = "1",
                        maximum = "10000")
                Integer submission,
        Decision decision,
        @Schema(description = "Remarks, or the reason of an exemption.", nullable = true, maxLength = 4_000)
                String remarks,
        @Schema(description = "Null unless RETURNED.", nullable = true, examples = "2024-01-26") LocalDate reviseUntil,
        @Schema(examples = "2024-01-19T03:20:00Z") Instant decidedAt) {

    static ReviewResponse from(Review review) {
        return new ReviewResponse(
                review.id(),
                review.submission(),
                review.decision(),
                review.remarks(),
                review.reviseUntil(),
                review.decidedAt());
    }
}
