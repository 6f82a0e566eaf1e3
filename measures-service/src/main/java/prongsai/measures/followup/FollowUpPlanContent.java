package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import prongsai.kit.calendar.DayShift;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.fault.Faults;

/** What a follow-up plan says, new or changed. */
interface FollowUpPlanContent {

    List<UUID> measureIds();

    RecurrenceRequest recurrence();

    LocalDate from();

    LocalDate until();

    DayShift dayShift();

    AssigneeRequest supervisor();

    List<Channel> channels();

    default void check(Faults faults, Set<UUID> units, Set<UUID> measuresOfPlan) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < measureIds().size(); i++) {
            var id = measureIds().get(i);
            faults.unless(
                    measuresOfPlan.contains(id),
                    "/measureIds/" + i,
                    "This is not a measure of the plan.",
                    "ไม่ใช่มาตรการของแผนนี้");
            faults.unless(seen.add(id), "/measureIds/" + i, "This measure is named twice.", "ระบุมาตรการซ้ำ");
        }
        if (supervisor() != null) {
            supervisor().check(faults, "/supervisor", units);
            faults.unless(
                    supervisor().role() == null || supervisor().role() == AssigneeRole.SUPERVISOR,
                    "/supervisor/role",
                    "The role of a supervisor is SUPERVISOR.",
                    "บทบาทของผู้กำกับติดตามต้องเป็น SUPERVISOR");
        }
    }

    /** Null where nobody is named. */
    default Assignee toSupervisor() {
        return supervisor() == null ? null : supervisor().toAssignee(AssigneeRole.SUPERVISOR);
    }
}
