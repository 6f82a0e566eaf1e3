package prongsai.notification.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.Occasion;

/** One reminder that was told. */
public record Notice(
        @Schema(description = "Of the reminder") UUID id,
        UUID dueItemId,
        DueKind kind,
        @Schema(examples = "กำกับติดตามครั้งที่ 2", maxLength = 2000) String title,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "The unit it is for; null: the agency itself", nullable = true) UUID unitId,
        Audience audience,
        Occasion occasion,
        @Schema(description = "Days before the due date; negative: after it", minimum = "-366", maximum = "366")
                int leadDays,
        LocalDate dueOn,
        @Schema(description = "Whether it is still to be done") boolean open,
        Instant toldAt,
        @JsonIgnore String agencyPath) {

    /**
     * Whether it is to be told to that agency: what is for itself, and the escalations from those below.
     *
     * @param path of the agency
     * @param unit null: for whichever unit
     */
    boolean concerns(String path, UUID unit) {
        boolean own = agencyPath.equals(path);
        return (unit == null || unit.equals(unitId))
                && (audience == Audience.SUPERVISOR ? !own && agencyPath.startsWith(path) : own);
    }
}
