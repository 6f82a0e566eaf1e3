package prongsai.measures.assignee;

import java.util.List;
import java.util.UUID;

/** An assignee as an event tells it: a person has no name there (PDPA). */
public record AssigneeSnapshot(AssigneeKind kind, AssigneeRole role, UUID unitId, String name, Wildcard wildcard) {

    public static List<AssigneeSnapshot> from(List<Assignee> assignees) {
        return assignees.stream().map(AssigneeSnapshot::from).toList();
    }

    public static AssigneeSnapshot from(Assignee assignee) {
        return new AssigneeSnapshot(
                assignee.kind(), assignee.role(), assignee.unitId(), assignee.publicName(), assignee.wildcard());
    }
}
