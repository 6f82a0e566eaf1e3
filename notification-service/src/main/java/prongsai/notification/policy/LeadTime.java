package prongsai.notification.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long before the due date; 0 is the due day itself. */
public record LeadTime(
        @NotNull @Min(0) @Max(180) @Schema(examples = "7") Integer days,
        @NotNull @Schema(examples = "WORKING_DAYS") DayCount count) {

    public static LeadTime calendarDays(int days) {
        return new LeadTime(days, DayCount.CALENDAR_DAYS);
    }

    public static LeadTime workingDays(int days) {
        return new LeadTime(days, DayCount.WORKING_DAYS);
    }
}
