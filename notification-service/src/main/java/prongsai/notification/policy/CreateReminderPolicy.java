package prongsai.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.notification.dueitem.DueKind;

/** A policy to be written: for an agency and those below it, for a type of agency, or for all. */
@Schema(
        examples =
                """
                {"agencyId": "0190a1b2-0000-7000-8000-000000000101", "kind": "REPORT",
                 "terms": {"leadTimes": [{"days": 5, "count": "WORKING_DAYS"}, {"days": 0, "count": "CALENDAR_DAYS"}],
                  "start": {"days": 14, "count": "CALENDAR_DAYS"}, "overdue": {"everyDays": 3, "atMost": 5},
                  "escalation": {"agencyAfterDays": 7, "supervisorAfterDays": 14},
                  "sendingHour": "08:30", "quietDays": true, "digest": true}}""")
record CreateReminderPolicy(
        @Schema(description = "This agency and those below it; null: not for one agency") UUID agencyId,
        @Size(max = 40)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
                @Schema(
                        description = "All agencies of this type; not together with agencyId",
                        examples = "MUNICIPALITY_TOWN")
                String agencyType,
        @Schema(description = "null: follow-ups and reports") DueKind kind,
        @NotNull @Valid ReminderTerms terms) {}
