package prongsai.measures.followup;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of those who attended. Persons are not named: their names are of no use to the record (PDPA).
 *
 * @param unitId only of a UNIT that is registered
 * @param name of all others
 * @param headcount how many came; null where nobody counted
 */
@Embeddable
record Attendee(@Enumerated(STRING) Kind kind, UUID unitId, String name, Integer headcount) {

    /** What an attendee is. */
    @Schema(name = "AttendeeKind")
    enum Kind {
        /** People of a unit (กอง, กลุ่มงาน). */
        UNIT,
        /** Who holds a position (ผู้อำนวยการ). */
        POSITION,
        /** A group made for the purpose (คณะทำงาน). */
        GROUP
    }
}
