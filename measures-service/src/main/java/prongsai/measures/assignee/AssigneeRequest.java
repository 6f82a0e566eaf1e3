package prongsai.measures.assignee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** An assignee as a client names it. */
@Schema(
        description =
                "UNIT needs unitId (of the plan's agency) or a free name; POSITION, PERSON and GROUP need a name;"
                        + " WILDCARD needs wildcard and keeps the words of the document as its name. The name of a PERSON is shown to the own agency only.")
public record AssigneeRequest(
        @NotNull AssigneeKind kind,
        @Schema(description = "MAIN where nothing is said; SUPERVISOR for the supervisor of a follow-up plan")
                AssigneeRole role,
        @Schema(description = "A registered unit of the plan's agency") UUID unitId,
        @Schema(examples = "สำนักปลัด") @Size(min = 1, max = 500) String name,
        Wildcard wildcard) {

    /** Notes what is wrong with it, given the units that the agency has. */
    public void check(Faults faults, String pointer, Set<UUID> units) {
        var mayHaveUnit = kind == AssigneeKind.UNIT;
        faults.unless(
                wildcard == null || kind == AssigneeKind.WILDCARD,
                pointer + "/wildcard",
                "Only a WILDCARD has this.",
                "ระบุได้เฉพาะผู้รับผิดชอบชนิด WILDCARD");
        faults.unless(
                unitId == null || mayHaveUnit,
                pointer + "/unitId",
                "Only a UNIT has this.",
                "ระบุได้เฉพาะผู้รับผิดชอบชนิด UNIT");
        faults.unless(
                unitId == null || !mayHaveUnit || units.contains(unitId),
                pointer + "/unitId",
                "This is not a unit of the agency.",
                "ไม่ใช่หน่วยงานย่อยของหน่วยงานนี้");
        faults.unless(name == null || !name.isBlank(), pointer + "/name", "A name is not blank.", "ชื่อต้องไม่ว่าง");
        faults.unless(
                identified(),
                pointer,
                "A UNIT has either unitId or name, a WILDCARD has wildcard, all others have name.",
                "UNIT ต้องมี unitId หรือ name อย่างใดอย่างหนึ่ง WILDCARD ต้องมี wildcard ชนิดอื่นต้องมี name");
    }

    private boolean identified() {
        return switch (kind) {
            case UNIT -> (unitId == null) != (name == null);
            case WILDCARD -> wildcard != null;
            case POSITION, PERSON, GROUP -> name != null;
        };
    }

    /** Notes what is wrong with the list and each of its entries; null is an empty list. */
    public static void check(Faults faults, String pointer, List<AssigneeRequest> assignees, Set<UUID> units) {
        for (int i = 0; assignees != null && i < assignees.size(); i++) {
            assignees.get(i).check(faults, pointer + "/" + i, units);
        }
    }

    /** @param unlessSaid the role of one whose role was not stated */
    public Assignee toAssignee(AssigneeRole unlessSaid) {
        return new Assignee(kind, Objects.requireNonNullElse(role, unlessSaid), unitId, name, wildcard);
    }

    /** The list in its order; null is an empty list. */
    public static List<Assignee> toAssignees(List<AssigneeRequest> assignees) {
        return assignees == null
                ? List.of()
                : assignees.stream()
                        .map(assignee -> assignee.toAssignee(AssigneeRole.MAIN))
                        .toList();
    }
}
