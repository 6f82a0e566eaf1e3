package prongsai.reporting.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** What the recipient says of what was handed in. */
@Schema(
        examples =
                """
                {"decision": "RETURNED", "remarks": "โปรดแนบหลักฐานการเผยแพร่ของขั้นตอนที่ 3", "reviseUntil": "2024-01-26"}""")
record ReviewReport(
        @NotNull Verdict decision,
        @Schema(description = "RETURNED needs some.", nullable = true) @Size(max = 4_000) String remarks,
        @Schema(
                        description =
                                "Until when it is to be handed in again, with RETURNED only: from today to a year ahead; a later due date stays. Left"
                                        + " out: the due date, or in 7 days if that is later.",
                        nullable = true,
                        examples = "2024-01-26")
                LocalDate reviseUntil) {

    private static final int DAYS_TO_REVISE = 7;

    /** 422 with every rule that it breaks. */
    void check(LocalDate today) {
        var faults = new ArrayList<Fault>();
        boolean returned = decision == Verdict.RETURNED;
        if (returned && remarksOrNull() == null) {
            faults.add(
                    new Fault("/remarks", "Say what is to be changed.", "โปรดระบุสิ่งที่ต้องแก้ไขเมื่อส่งคืนรายงาน"));
        }
        if (reviseUntil != null && !returned) {
            faults.add(new Fault(
                    "/reviseUntil",
                    "Only a returned report has a new date.",
                    "เฉพาะรายงานที่ส่งคืนเท่านั้นที่มีกำหนดใหม่"));
        } else if (reviseUntil != null && (reviseUntil.isBefore(today) || reviseUntil.isAfter(today.plusYears(1)))) {
            faults.add(new Fault(
                    "/reviseUntil",
                    "The date lies between today and a year from now; dates are written in CE.",
                    "วันที่ต้องอยู่ระหว่างวันนี้ถึงหนึ่งปีข้างหน้า (ปี ค.ศ.)"));
        }
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
    }

    /** The day until which a report due on {@code dueOn} is to be handed in again. */
    LocalDate until(LocalDate dueOn, LocalDate today) {
        if (reviseUntil != null) {
            return reviseUntil;
        }
        var inAWeek = today.plusDays(DAYS_TO_REVISE);
        return dueOn.isAfter(inAWeek) ? dueOn : inAWeek;
    }

    String remarksOrNull() {
        return remarks == null || remarks.isBlank() ? null : remarks.strip();
    }
}
