package prongsai.reporting.assignee;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.assignee.Assignee.Kind;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.Assignee.Wildcard;

/** An assignee as clients see it. */
public record AssigneeResponse(
        Kind kind,
        Role role,
        @Schema(nullable = true) UUID unitId,
        @Schema(
                        description =
                                "Null for a registered unit and a wildcard, and for a person unless the reader acts for the agency.",
                        nullable = true,
                        examples = "ผู้บริหารสูงสุด",
                        maxLength = 500)
                String name,
        @Schema(nullable = true) Wildcard wildcard) {

    /** @param ownAgency whether the reader acts for the assignee's agency; to all others a person has no name (PDPA) */
    public static AssigneeResponse from(Assignee assignee, Role role, boolean ownAgency) {
        var name = ownAgency || assignee.kind() != Kind.PERSON ? assignee.name() : null;
        return new AssigneeResponse(assignee.kind(), role, assignee.unitId(), name, assignee.wildcard());
    }
}
