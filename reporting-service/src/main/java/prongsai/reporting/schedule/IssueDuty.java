package prongsai.reporting.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.assignee.AssigneeRequest;
import prongsai.reporting.report.Content;

/** A duty of all agencies below the caller's to report on their plans of a fiscal year. */
@Schema(
        description = "Who reports what to the caller's agency, how often, on each approved plan of a fiscal year.",
        examples =
                """
                {"fiscalYear": 2567, "frequency": {"kind": "MONTHLY"}, "content": "PROGRESS", "windowDays": 5,
                 "reporter": {"kind": "POSITION", "name": "หัวหน้าหน่วยงาน"}, "recipientType": "PROVINCE",
                 "dayShift": "NEXT_WORKING_DAY"}""")
record IssueDuty(
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700")
                Integer fiscalYear,
        @NotNull @Valid FrequencyRequest frequency,
        @Schema(description = "A POSITION, GROUP or WILDCARD, or a UNIT by its name: one that each agency has.")
                @NotNull
                @Valid
                AssigneeRequest reporter,
        @Schema(description = "What the caller's agency is to them: PROVINCE or MINISTRY.") @NotNull
                RecipientType recipientType,
        @NotNull Content content,
        @Schema(
                        description =
                                "How many days after the end of its period a report is due; 0 if left out. Not for ONCE.",
                        nullable = true,
                        defaultValue = "0",
                        examples = "5")
                @Min(0)
                @Max(90)
                Integer windowDays,
        @Schema(
                        description = "What becomes of a due date on a weekend or holiday; KEEP if left out.",
                        nullable = true,
                        defaultValue = "KEEP")
                DayShift dayShift) {

    /** 422 with every rule that it breaks. */
    void check() {
        var faults = new ArrayList<Fault>();
        frequency.fault(year()).ifPresent(faults::add);
        if (frequency.kind() == Frequency.Kind.ONCE && window() != 0) {
            faults.add(new Fault(
                    "/windowDays",
                    "A single report is due on its date: no window.",
                    "รายงานครั้งเดียวครบกำหนดในวันที่ระบุ จึงไม่มีจำนวนวันเพิ่ม"));
        }
        if (!recipientType.isAbove()) {
            faults.add(new Fault(
                    "/recipientType",
                    "The recipient is the caller's agency: PROVINCE or MINISTRY.",
                    "ผู้รับรายงานคือหน่วยงานของผู้ออกกำหนดการ จึงต้องเป็น PROVINCE หรือ MINISTRY"));
        }
        if (reporter.kind() == Assignee.Kind.PERSON) {
            faults.add(new Fault(
                    "/reporter/kind",
                    "No person reports for many agencies.",
                    "ไม่สามารถระบุตัวบุคคลเป็นผู้รายงานของหลายหน่วยงานได้"));
        }
        faults.addAll(reporter.faults("/reporter", Assignee.Role.REPORTER, unit -> false));
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(List.copyOf(faults));
        }
    }

    /** @param issuerId the agency to which the reports go */
    Terms terms(UUID issuerId) {
        return new Terms(
                frequency.frequency(),
                content,
                window(),
                AfterEnd.GO_ON,
                Objects.requireNonNullElse(dayShift, DayShift.KEEP),
                reporter.assignee(),
                new Recipient(recipientType, issuerId, null));
    }

    FiscalYear year() {
        return FiscalYear.of(fiscalYear);
    }

    private int window() {
        return windowDays == null ? 0 : windowDays;
    }
}
