package prongsai.reporting.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.problem.Fault;
import prongsai.reporting.agency.Agency;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.AssigneeRequest;
import prongsai.reporting.plan.MeasurePlan;
import prongsai.reporting.plan.Subject;
import prongsai.reporting.report.Content;

/** A new duty to report. */
@Schema(
        description = "Who reports on a measure plan, or on one measure or item of it, what, to whom and how often.",
        examples =
                """
                {"measurePlanId": "018ae1b2-6c00-7a11-9c01-0000000000c1", "frequency": {"kind": "QUARTERLY"},
                 "reporter": {"kind": "UNIT", "unitId": "0190a1b2-0000-7000-8000-000000000201"},
                 "recipient": {"type": "PROVINCE", "agencyCode": "ROIET"}, "content": "PROGRESS", "windowDays": 15,
                 "afterEnd": "STOP", "dayShift": "NEXT_WORKING_DAY"}""")
record CreateReportingSchedule(
        @NotNull UUID measurePlanId,
        @Schema(description = "Left out: the reports are about an item or the whole plan.", nullable = true)
                UUID measureId,
        @Schema(
                        description = "Left out: the reports are about a measure or the whole plan.",
                        nullable = true,
                        examples = "o34")
                @Size(max = 3)
                @Pattern(regexp = "[ieo][1-9][0-9]?")
                String itemCode,
        @NotNull @Valid FrequencyRequest frequency,
        @NotNull @Valid AssigneeRequest reporter,
        @NotNull @Valid RecipientRequest recipient,
        @NotNull Content content,
        @Schema(
                        description =
                                "How many days after the end of its period a report is due; 0 if left out. Not for ONCE.",
                        nullable = true,
                        defaultValue = "0",
                        examples = "15")
                @Min(0)
                @Max(90)
                Integer windowDays,
        @Schema(
                        description =
                                "Whether periods after the end of the measure or plan are reported on; GO_ON if left out.",
                        nullable = true,
                        defaultValue = "GO_ON")
                AfterEnd afterEnd,
        @Schema(
                        description = "What becomes of a due date on a weekend or holiday; KEEP if left out.",
                        nullable = true,
                        defaultValue = "KEEP")
                DayShift dayShift) {

    /** @param recipientAgencyId the agency of the recipient's code, null if it has none */
    Terms terms(UUID recipientAgencyId) {
        return new Terms(
                frequency.frequency(),
                content,
                window(),
                Objects.requireNonNullElse(afterEnd, AfterEnd.GO_ON),
                Objects.requireNonNullElse(dayShift, DayShift.KEEP),
                reporter.assignee(),
                recipient.recipient(recipientAgencyId));
    }

    /** What it covers; {@link #faults} found nothing. */
    Subject subject(MeasurePlan plan) {
        if (itemCode != null) {
            return plan.subjectOfItem(itemCode);
        }
        return measureId == null ? plan.subject() : plan.subject(measureId).orElseThrow();
    }

    /**
     * The rules that it breaks for this plan and its agency; {@link #terms} needs that there is none.
     *
     * @param isAbove whether the agency of that code is known and above the plan's
     */
    List<Fault> faults(MeasurePlan plan, Agency agency, Predicate<String> isAbove) {
        var faults = new ArrayList<Fault>();
        if (measureId != null && plan.subject(measureId).isEmpty()) {
            faults.add(new Fault("/measureId", "The plan has no such measure.", "แผนนี้ไม่มีมาตรการนี้"));
        }
        if (measureId != null && itemCode != null) {
            faults.add(new Fault(
                    "/itemCode",
                    "A duty covers a measure or an item.",
                    "กำหนดการรายงานครอบคลุมมาตรการหรือข้ออย่างใดอย่างหนึ่ง"));
        }
        frequency.fault(plan.fiscalYear()).ifPresent(faults::add);
        if (frequency.kind() == Frequency.Kind.ONCE && window() != 0) {
            faults.add(new Fault(
                    "/windowDays",
                    "A single report is due on its date: no window.",
                    "รายงานครั้งเดียวครบกำหนดในวันที่ระบุ จึงไม่มีจำนวนวันเพิ่ม"));
        }
        faults.addAll(reporter.faults("/reporter", Role.REPORTER, agency::hasUnit));
        faults.addAll(recipient.faults(agency::hasUnit, isAbove));
        return faults;
    }

    private int window() {
        return windowDays == null ? 0 : windowDays;
    }
}
