package prongsai.reporting.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.reporting.agency.Agency;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.AssigneeRequest;
import prongsai.reporting.plan.MeasurePlan;
import prongsai.reporting.report.Content;

/** A new duty to report. */
@Schema(
        description = "Who reports on a measure plan, or on one measure of it, what, to whom and how often.",
        examples =
                """
                {"measurePlanId": "018ae1b2-6c00-7a11-9c01-0000000000c1", "frequency": {"kind": "QUARTERLY"},
                 "reporter": {"kind": "UNIT", "unitId": "0190a1b2-0000-7000-8000-000000000201"},
                 "recipient": {"kind": "POSITION", "name": "ผู้บริหารสูงสุด"}, "content": "PROGRESS", "windowDays": 15}""")
record CreateReportingSchedule(
        @NotNull UUID measurePlanId,
        @Schema(description = "Left out: the reports are about the whole plan.", nullable = true) UUID measureId,
        @NotNull @Valid FrequencyRequest frequency,
        @NotNull @Valid AssigneeRequest reporter,
        @NotNull @Valid AssigneeRequest recipient,
        @NotNull Content content,
        @Schema(
                        description =
                                "How many days after the end of its period a report is due; 0 if left out. Not for ONCE.",
                        nullable = true,
                        defaultValue = "0",
                        examples = "15")
                @Min(0)
                @Max(90)
                Integer windowDays) {

    Terms terms() {
        return new Terms(frequency.frequency(), content, window(), reporter.assignee(), recipient.assignee());
    }

    /** The rules that it breaks for this plan and its agency; {@link #terms} needs that there is none. */
    List<Fault> faults(MeasurePlan plan, Agency agency) {
        var faults = new ArrayList<Fault>();
        if (measureId != null && plan.subject(measureId).isEmpty()) {
            faults.add(new Fault("/measureId", "The plan has no such measure.", "แผนนี้ไม่มีมาตรการนี้"));
        }
        frequency.fault(plan.fiscalYear()).ifPresent(faults::add);
        if (frequency.kind() == Frequency.Kind.ONCE && window() != 0) {
            faults.add(new Fault(
                    "/windowDays",
                    "A single report is due on its date: no window.",
                    "รายงานครั้งเดียวครบกำหนดในวันที่ระบุ จึงไม่มีจำนวนวันเพิ่ม"));
        }
        faults.addAll(reporter.faults("/reporter", Role.REPORTER, agency::hasUnit));
        faults.addAll(recipient.faults("/recipient", Role.RECIPIENT, agency::hasUnit));
        return faults;
    }

    private int window() {
        return windowDays == null ? 0 : windowDays;
    }
}
