package prongsai.reporting.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.EvidenceFact;
import prongsai.reporting.plan.MeasureSnapshot;
import prongsai.reporting.plan.MeasureSnapshot.EndSnapshot;
import prongsai.reporting.plan.MeasureSnapshot.StepSnapshot;

/**
 * What a document on a plan says, as data: no person is named, and dates, in CE, keep the precision in which they were stated.
 *
 * @param constraintsStated NONE where it is explicitly said that there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanData(
        String agency,
        int fiscalYear,
        String title,
        String introduction,
        String constraintsStated,
        List<ConstraintFact> constraints,
        List<MeasureData> measures) {

    /** One measure; its evidence is absent where only what is planned is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeasureData(
            int number,
            MeasureSnapshot.Kind kind,
            String issue,
            List<Integer> indicators,
            String title,
            List<String> furtherTitles,
            List<String> approaches,
            List<StepData> steps,
            List<String> responsible,
            EndSnapshot from,
            EndSnapshot until,
            List<Integer> rounds,
            String followUp,
            List<LocalDate> followedUpOn,
            List<ConstraintFact> constraints,
            List<EvidenceData> evidence) {}

    /** One step; status and day are absent where only what is planned is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepData(int number, String text, LocalDate dueOn, String status, LocalDate doneOn) {}

    /** A link to what was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidenceData(String title, String url, LocalDate effectiveOn) {}

    /** As it was approved. */
    static PlanData planned(PlanSources sources) {
        return of(sources, false);
    }

    /** With what became of it. */
    static PlanData carriedOut(PlanSources sources) {
        return of(sources, true);
    }

    private static PlanData of(PlanSources sources, boolean carriedOut) {
        var plan = sources.plan();
        return new PlanData(
                sources.agency().name(),
                plan.fiscalYear(),
                plan.title(),
                plan.introduction(),
                plan.constraintsStated(),
                plan.constraints(),
                plan.measures().stream()
                        .map(measure -> measure(sources, measure, carriedOut))
                        .toList());
    }

    private static MeasureData measure(PlanSources sources, MeasureSnapshot of, boolean carriedOut) {
        return new MeasureData(
                of.number(),
                of.kind(),
                issue(sources, of),
                of.indicators(),
                of.title(),
                of.furtherTitles(),
                of.approaches(),
                of.steps().stream().map(step -> step(step, carriedOut)).toList(),
                sources.agency().responsible(of.assignees()),
                of.from(),
                of.until(),
                of.rounds(),
                of.followUpText(),
                sources.followUpsOf(of.id()).stream().map(each -> each.dueOn()).toList(),
                of.constraints(),
                carriedOut ? evidence(sources, of) : null);
    }

    private static String issue(PlanSources sources, MeasureSnapshot measure) {
        return sources.plan().issues().stream()
                .filter(issue -> issue.number().equals(measure.issue()))
                .map(issue -> issue.number() + " " + issue.title())
                .findFirst()
                .orElse(measure.issue());
    }

    private static StepData step(StepSnapshot of, boolean carriedOut) {
        return new StepData(
                of.number(), of.text(), of.dueOn(), carriedOut ? of.status() : null, carriedOut ? of.doneOn() : null);
    }

    private static List<EvidenceData> evidence(PlanSources sources, MeasureSnapshot measure) {
        var steps = measure.steps().stream().map(StepSnapshot::id).toList();
        return sources.plan().evidence().stream()
                .filter(each -> isOf(each, measure, steps))
                .map(each -> new EvidenceData(each.title(), each.url(), each.effectiveOn()))
                .toList();
    }

    private static boolean isOf(EvidenceFact evidence, MeasureSnapshot measure, List<UUID> steps) {
        return measure.id().equals(evidence.measureId())
                || evidence.stepId() != null && steps.contains(evidence.stepId());
    }
}
