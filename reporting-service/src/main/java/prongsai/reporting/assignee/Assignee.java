package prongsai.reporting.assignee;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has a part in a duty (domain, rule 3). A unit is named by its id, or by a free name where it is not registered; a wildcard
 * has nothing but its reach; all others have a name. The name of a person is personal data.
 */
@Embeddable
public record Assignee(
        @Enumerated(EnumType.STRING) Kind kind,
        UUID unitId,
        String name,
        @Enumerated(EnumType.STRING) Wildcard wildcard) {

    @Schema(name = "AssigneeKind")
    public enum Kind {
        UNIT,
        POSITION,
        PERSON,
        GROUP,
        WILDCARD
    }

    @Schema(name = "AssigneeWildcard")
    public enum Wildcard {
        /** Every unit of the agency. */
        ALL,
        /** Every unit that the matter concerns. */
        RELATED
    }

    @Schema(name = "AssigneeRole")
    public enum Role {
        REPORTER,
        RECIPIENT
    }

    /** Without the name, which may be a person's and must not reach a log. */
    @Override
    public String toString() {
        return "Assignee[" + kind + (unitId == null ? "" : " " + unitId) + (wildcard == null ? "" : " " + wildcard)
                + "]";
    }
}
