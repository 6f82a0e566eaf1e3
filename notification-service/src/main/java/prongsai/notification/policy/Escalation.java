package prongsai.notification.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who hears of it besides, after so many calendar days overdue; null: that level never does. */
public record Escalation(
        @Min(1) @Max(366) @Schema(description = "The head of the responsible unit, at its mailbox", examples = "3")
                Integer unitAfterDays,
        @Min(1) @Max(366) @Schema(description = "The head of the agency, at its mailbox", examples = "7")
                Integer agencyAfterDays,
        @Min(1)
                @Max(366)
                @Schema(description = "The supervisor: the nearest agency above that has a mailbox", examples = "14")
                Integer supervisorAfterDays) {}
