package prongsai.reporting.fact;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.ThaiDate;

/** How far a plan or measure has come, as far as it is known by a day; what a submission confirms is kept in it as it was. */
@Schema(description = "What the plan, its steps, evidence and follow-ups say of the period. Dates are Bangkok dates.")
public record Facts(
        @Schema(description = "Steps done later are not counted as done.") LocalDate asOf,
        @Schema(minimum = "0", maximum = "100000") int steps,
        @Schema(minimum = "0", maximum = "100000") int stepsDone,
        @Schema(maxItems = 200) List<MeasureFact> measures,
        @Schema(maxItems = 500) List<EvidenceFact> evidence,
        @Schema(description = "Of the whole plan, due within the period.", maxItems = 1000)
                List<FollowUpFact> followUps) {

    /** Counts the steps of the measures. */
    public static Facts of(
            LocalDate asOf, List<MeasureFact> measures, List<EvidenceFact> evidence, List<FollowUpFact> followUps) {
        var steps =
                measures.stream().flatMap(measure -> measure.steps().stream()).toList();
        var done = steps.stream().filter(step -> step.doneBy(asOf)).count();
        return new Facts(asOf, steps.size(), (int) done, measures, evidence, followUps);
    }

    /** The same in one sentence, for the summary of a report. */
    public String sentence() {
        var held = followUps.stream().filter(FollowUpFact::recorded).count();
        return "ณ วันที่ %s ดำเนินการแล้ว %d จาก %d ขั้นตอน กำกับติดตามแล้ว %d จาก %d ครั้ง มีหลักฐาน %d รายการ"
                .formatted(
                        ThaiDate.day(asOf).print(ThaiDate.Style.FULL),
                        stepsDone,
                        steps,
                        held,
                        followUps.size(),
                        evidence.size());
    }
}
