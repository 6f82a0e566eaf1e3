package prongsai.measures.assignee;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignee as a client sees it. */
public record AssigneeResponse(
        AssigneeKind kind,
        AssigneeRole role,
        @Schema(description = "A registered unit of the plan's agency", nullable = true) UUID unitId,
        @Schema(
                        description =
                                "Null for a registered unit, and for a person unless the reader acts for the agency; of a wildcard, the words of the document",
                        nullable = true,
                        maxLength = 500,
                        examples = "นักทรัพยากรบุคคล")
                String name,
        @Schema(nullable = true) Wildcard wildcard) {

    public static AssigneeResponse from(Assignee assignee, Names names) {
        return new AssigneeResponse(
                assignee.kind(),
                assignee.role(),
                assignee.unitId(),
                names == Names.SHOWN ? assignee.name() : assignee.publicName(),
                assignee.wildcard());
    }

    public static List<AssigneeResponse> from(List<Assignee> assignees, Names names) {
        return assignees.stream().map(assignee -> from(assignee, names)).toList();
    }
}
