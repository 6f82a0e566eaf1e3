package prongsai.reporting.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for one report. */
@Schema(examples = "{\"newDueOn\": \"2024-01-31\", \"reason\": \"เกิดอุทกภัยในพื้นที่\"}")
record ExtendReport(
        @NotNull @Schema(description = "Later than the present due date.", examples = "2024-01-31") LocalDate newDueOn,
        @NotBlank @Size(max = 2_000) @Schema(examples = "เกิดอุทกภัยในพื้นที่") String reason) {}
