package prongsai.reporting.obstruction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.report.Addressee;
import prongsai.reporting.report.ConstraintKind;

/** A problem, obstacle or constraint as clients see it; who wrote it is not told. */
@Schema(name = "Obstruction")
record ObstructionResponse(
        UUID reportId,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        @Schema(examples = "Q1/2567", maxLength = 10) String period,
        ConstraintKind kind,
        @Schema(maxLength = 2_000, examples = "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ") String text,
        @Schema(description = "Null only in old submissions.", nullable = true) Addressee addressee,
        @Schema(examples = "2024-01-12T08:40:00Z") Instant submittedAt) {

    static ObstructionResponse from(Obstruction of) {
        return new ObstructionResponse(
                of.reportId(),
                of.agencyId(),
                of.agencyCode(),
                of.fiscalYear(),
                of.period(),
                of.kind(),
                of.text(),
                of.addressee(),
                of.submittedAt());
    }
}
