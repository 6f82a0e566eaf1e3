package prongsai.measures.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.fault.Faults;

/** Follow-ups for one or more measures of a plan, as an officer enters them. */
@Schema(
        examples =
                """
                {"measurePlanId": "018ae1b2-6c00-7a11-9c01-0000000000c1", "measureIds": ["018ae1b2-6c00-7a11-9c01-000000000021"],
                 "recurrence": {"pattern": "SEMI_MONTHLY"}, "from": "2024-05-30", "until": "2024-07-15",
                 "supervisor": {"kind": "UNIT", "role": "SUPERVISOR", "unitId": "0190a1b2-0000-7000-8000-000000000201"},
                 "channels": ["LINE_GROUP", "MEETING"]}""")
record CreateFollowUpPlan(
        @NotNull UUID measurePlanId,
        @NotEmpty @Size(max = 200) @Schema(description = "The measures that the follow-ups are about")
                List<@NotNull UUID> measureIds,
        @NotNull @Valid RecurrenceRequest recurrence,
        @Schema(
                        description = "First day on which a follow-up may fall; DATES and SINGLE can do without",
                        examples = "2024-05-30")
                LocalDate from,
        @Schema(
                        description = "Last day on which a follow-up may fall; DATES and SINGLE can do without",
                        examples = "2024-07-15")
                LocalDate until,
        @Valid @Schema(description = "Who follows up; where nobody is named, the main units of the measures do")
                AssigneeRequest supervisor,
        @Size(max = 6) @UniqueElements List<@NotNull Channel> channels) {

    CreateFollowUpPlan {
        channels = Objects.requireNonNullElse(channels, List.of());
    }

    void check(Faults faults, Set<UUID> units, Set<UUID> measuresOfPlan) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < measureIds.size(); i++) {
            var id = measureIds.get(i);
            faults.unless(
                    measuresOfPlan.contains(id),
                    "/measureIds/" + i,
                    "This is not a measure of the plan.",
                    "ไม่ใช่มาตรการของแผนนี้");
            faults.unless(seen.add(id), "/measureIds/" + i, "This measure is named twice.", "ระบุมาตรการซ้ำ");
        }
        if (supervisor != null) {
            supervisor.check(faults, "/supervisor", units);
            faults.unless(
                    supervisor.role() == null || supervisor.role() == AssigneeRole.SUPERVISOR,
                    "/supervisor/role",
                    "The role of a supervisor is SUPERVISOR.",
                    "บทบาทของผู้กำกับติดตามต้องเป็น SUPERVISOR");
        }
    }

    /** Null where nobody is named. */
    Assignee toSupervisor() {
        return supervisor == null ? null : supervisor.toAssignee(AssigneeRole.SUPERVISOR);
    }
}
