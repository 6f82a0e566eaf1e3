package prongsai.measures.assignee;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * One entry of an ordered list of those who act.
 *
 * @param unitId only for a UNIT that is registered
 * @param name of a POSITION, PERSON or GROUP, or of a UNIT that is not registered; of a WILDCARD, the words of the document
 * @param wildcard only for a WILDCARD
 */
@Embeddable
public record Assignee(
        @Enumerated(STRING) AssigneeKind kind,
        @Enumerated(STRING) AssigneeRole role,
        UUID unitId,
        String name,
        @Enumerated(STRING) Wildcard wildcard) {

    /** Whether this is a registered unit in that role. */
    public boolean isUnit(AssigneeRole wanted) {
        return unitId != null && role == wanted;
    }

    /** Whether those below the agency may take it over: its persons and its registered units work for it alone. */
    public boolean travels() {
        return kind != AssigneeKind.PERSON && unitId == null;
    }

    /** The name as others than the own agency may read it: that of a person is not theirs to see (PDPA). */
    String publicName() {
        return kind == AssigneeKind.PERSON ? null : name;
    }
}
