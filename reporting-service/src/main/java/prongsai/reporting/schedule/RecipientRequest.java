package prongsai.reporting.schedule;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.AssigneeRequest;

/** A recipient as a client names it: which kind of recipient, and who it is by name or position. */
@Schema(
        description =
                "The type decides who reviews. PROVINCE and MINISTRY, and only they, have the code of an agency above the"
                        + " plan's. Who it is (kind with unitId, name or wildcard) may be left out if the type is given.",
        examples = "{\"type\": \"PROVINCE\", \"agencyCode\": \"ROIET\"}")
record RecipientRequest(
        @Schema(description = "OWN_HEAD if left out.", nullable = true, defaultValue = "OWN_HEAD") RecipientType type,
        @Schema(description = "Of the province, ministry or department.", nullable = true, examples = "ROIET")
                @Size(max = 40)
                @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*")
                String agencyCode,
        @Schema(nullable = true) Assignee.Kind kind,
        @Schema(description = "RECIPIENT; may be left out.", nullable = true) Role role,
        @Schema(nullable = true) UUID unitId,
        @Schema(nullable = true, examples = "ผู้บริหารสูงสุด") @Size(max = 500) String name,
        @Schema(nullable = true) Assignee.Wildcard wildcard) {

    /** @param aboveId the agency of the code, null if there is none */
    Recipient recipient(UUID aboveId) {
        return new Recipient(typeOrOwnHead(), aboveId, kind == null ? null : who().assignee());
    }

    /**
     * What is wrong with it.
     *
     * @param ownUnit whether a unit belongs to the plan's agency
     * @param isAbove whether the agency of that code is known and above the plan's
     */
    List<Fault> faults(Predicate<UUID> ownUnit, Predicate<String> isAbove) {
        var faults = new ArrayList<Fault>();
        if ((agencyCode != null) != typeOrOwnHead().isAbove()) {
            faults.add(new Fault(
                    "/recipient/agencyCode",
                    "PROVINCE and MINISTRY, and only they, have the code of an agency.",
                    "เฉพาะ PROVINCE และ MINISTRY เท่านั้นที่ต้องระบุรหัสหน่วยงาน"));
        } else if (agencyCode != null && !isAbove.test(agencyCode)) {
            faults.add(new Fault(
                    "/recipient/agencyCode",
                    "There is no such agency above the plan's.",
                    "ไม่มีหน่วยงานรหัสนี้เหนือหน่วยงานของแผน"));
        }
        if (kind != null) {
            faults.addAll(who().faults("/recipient", Role.RECIPIENT, ownUnit));
        } else if (type == null || unitId != null || name != null || wildcard != null) {
            faults.add(new Fault(
                    "/recipient/kind",
                    "Say the type or the kind of recipient.",
                    "โปรดระบุประเภทหรือชนิดของผู้รับรายงาน"));
        }
        return faults;
    }

    /** Without the name, which may be a person's. */
    @Override
    public String toString() {
        return "RecipientRequest[" + typeOrOwnHead() + "]";
    }

    private RecipientType typeOrOwnHead() {
        return type == null ? RecipientType.OWN_HEAD : type;
    }

    private AssigneeRequest who() {
        return new AssigneeRequest(kind, role, unitId, name, wildcard);
    }
}
