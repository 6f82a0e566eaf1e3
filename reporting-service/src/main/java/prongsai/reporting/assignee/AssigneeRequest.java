package prongsai.reporting.assignee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.reporting.assignee.Assignee.Kind;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.Assignee.Wildcard;

/** An assignee as a client names it. */
@Schema(
        description = "UNIT has the id of a unit of the plan's agency, or the free name of one that is not registered;"
                + " POSITION, PERSON and GROUP have a name; WILDCARD has a wildcard."
                + " The name of a PERSON is shown to the own agency only.")
public record AssigneeRequest(
        @NotNull Kind kind,
        @Schema(description = "REPORTER or RECIPIENT, as the place says; may be left out.", nullable = true) Role role,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true, examples = "สำนักปลัด") @Size(max = 500) String name,
        @Schema(description = "ALL: every unit; RELATED: every unit concerned.", nullable = true) Wildcard wildcard) {

    public Assignee assignee() {
        return new Assignee(kind, unitId, hasName() ? name.strip() : null, wildcard);
    }

    /** Without the name, as {@link Assignee#toString()}. */
    @Override
    public String toString() {
        return assignee().toString();
    }

    /**
     * What is wrong with it in this role.
     *
     * @param pointer where it stands in the request
     * @param ownUnit whether a unit belongs to the plan's agency; a foreign one and an unknown one get the same answer
     */
    public List<Fault> faults(String pointer, Role expected, Predicate<UUID> ownUnit) {
        var faults = new ArrayList<Fault>();
        if (role != null && role != expected) {
            faults.add(
                    new Fault(pointer + "/role", "The role here is " + expected + ".", "บทบาทในที่นี้คือ " + expected));
        }
        if (kind == Kind.UNIT && unitId != null && !ownUnit.test(unitId)) {
            faults.add(new Fault(
                    pointer + "/unitId", "The plan's agency has no such unit.", "หน่วยงานของแผนไม่มีส่วนราชการนี้"));
        }
        if (kind != Kind.UNIT && unitId != null) {
            faults.add(new Fault(pointer + "/unitId", "Only UNIT has a unitId.", "เฉพาะ UNIT เท่านั้นที่มี unitId"));
        }
        if (hasName() != needsName()) {
            faults.add(nameFault(pointer + "/name"));
        }
        if ((wildcard != null) != (kind == Kind.WILDCARD)) {
            faults.add(new Fault(
                    pointer + "/wildcard",
                    "WILDCARD, and only it, says ALL or RELATED.",
                    "WILDCARD เท่านั้นที่ต้องระบุ ALL หรือ RELATED"));
        }
        return faults;
    }

    private boolean hasName() {
        return name != null && !name.isBlank();
    }

    private boolean needsName() {
        return switch (kind) {
            case UNIT -> unitId == null;
            case POSITION, PERSON, GROUP -> true;
            case WILDCARD -> false;
        };
    }

    private Fault nameFault(String pointer) {
        return needsName()
                ? new Fault(pointer, kind + " needs a name here.", "ต้องระบุชื่อของ " + kind)
                : new Fault(pointer, "There is no name here.", "ไม่ต้องระบุชื่อในที่นี้");
    }
}
