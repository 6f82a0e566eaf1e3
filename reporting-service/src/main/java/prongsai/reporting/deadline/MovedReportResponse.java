package prongsai.reporting.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report that a change moved, or would have moved. */
@Schema(name = "MovedReport")
record MovedReportResponse(
        UUID reportId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(maxLength = 1200) String title,
        @Schema(examples = "Q1/2567", maxLength = 12) String periodLabel,
        @Schema(description = "When it was due before.", examples = "2024-01-15") LocalDate from,
        @Schema(examples = "2024-01-31") LocalDate to) {

    static MovedReportResponse from(MovedReport moved) {
        return new MovedReportResponse(
                moved.reportId(),
                moved.agencyCode(),
                moved.title(),
                moved.periodLabel(),
                moved.fromDue(),
                moved.toDue());
    }
}
