package prongsai.reporting.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is not expected. */
record ExemptReport(
        @NotBlank @Size(max = 4_000) @Schema(examples = "ยุบเลิกหน่วยงานตามประกาศกระทรวงมหาดไทย") String reason) {}
