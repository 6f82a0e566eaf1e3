package prongsai.measures.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** Some of those who attended, as an officer enters them. */
@Schema(
        description =
                "UNIT has unitId (of the plan's agency) or a free name; POSITION and GROUP have a name. Persons are not named.")
record AttendeeRequest(
        @NotNull Attendee.Kind kind,
        UUID unitId,
        @Size(min = 1, max = 500) @Schema(examples = "ผู้อำนวยการกลุ่ม") String name,
        @Min(1) @Max(100_000) @Schema(description = "How many came") Integer headcount) {

    void check(Faults faults, String pointer, Set<UUID> units) {
        faults.unless(
                (unitId == null) != (name == null) && (unitId == null || kind == Attendee.Kind.UNIT),
                pointer,
                "A UNIT has either unitId or name, all others have name.",
                "UNIT ต้องมี unitId หรือ name อย่างใดอย่างหนึ่ง ชนิดอื่นต้องมี name");
        faults.unless(
                unitId == null || units.contains(unitId),
                pointer + "/unitId",
                "This is not a unit of the agency.",
                "ไม่ใช่หน่วยงานย่อยของหน่วยงานนี้");
        faults.unless(name == null || !name.isBlank(), pointer + "/name", "A name is not blank.", "ชื่อต้องไม่ว่าง");
    }

    Attendee toAttendee() {
        return new Attendee(kind, unitId, name, headcount);
    }
}
