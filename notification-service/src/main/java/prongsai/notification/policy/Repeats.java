package prongsai.notification.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reminders of what is overdue: every so many calendar days after the due date, and no more than so many of them. */
public record Repeats(
        @NotNull @Min(1) @Max(90) @Schema(examples = "3") Integer everyDays,
        @NotNull @Min(1) @Max(30) @Schema(examples = "5") Integer atMost) {}
