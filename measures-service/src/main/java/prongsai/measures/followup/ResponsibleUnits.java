package prongsai.measures.followup;

import static prongsai.measures.assignee.AssigneeRole.MAIN;
import static prongsai.measures.assignee.AssigneeRole.SUPERVISOR;

import java.util.List;
import java.util.UUID;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.measure.Measure;

/** Who must act when a follow-up is due: the supervisor's unit, else the main units of the measures; nobody means the agency itself. */
final class ResponsibleUnits {

    private ResponsibleUnits() {}

    /** @param supervisor null where nobody is named */
    static List<UUID> of(Assignee supervisor, List<Measure> measures) {
        if (supervisor != null && supervisor.isUnit(SUPERVISOR)) {
            return List.of(supervisor.unitId());
        }
        return measures.stream()
                .flatMap(measure -> measure.assignees().stream())
                .filter(assignee -> assignee.isUnit(MAIN))
                .map(Assignee::unitId)
                .distinct()
                .toList();
    }
}
