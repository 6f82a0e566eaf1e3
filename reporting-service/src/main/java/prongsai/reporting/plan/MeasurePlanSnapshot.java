package prongsai.reporting.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.text.ItemCode;
import prongsai.reporting.fact.CitedItem;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.EvidenceFact;

/** What this service reads of the events of {@code prongsai.measure-plans}, whichever of them it is: each shows the plan whole. */
public record MeasurePlanSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String programme,
        UUID assessmentId,
        String title,
        String introduction,
        KeyedBy keyedBy,
        PlanStatus status,
        Instant approvedAt,
        CapacitySnapshot approvedAs,
        Instant closedAt,
        List<IssueSnapshot> issues,
        String constraintsStated,
        List<ConstraintFact> constraints,
        List<ExplanationSnapshot> findingExplanations,
        LetterSnapshot letter,
        List<MeasureSnapshot> measures,
        List<EvidenceFact> evidence) {

    public MeasurePlanSnapshot {
        keyedBy = Objects.requireNonNullElse(keyedBy, KeyedBy.FREE);
        issues = Objects.requireNonNullElse(issues, List.of());
        constraints = Objects.requireNonNullElse(constraints, List.of());
        findingExplanations = Objects.requireNonNullElse(findingExplanations, List.of());
        evidence = Objects.requireNonNullElse(evidence, List.of());
    }

    /** What the measures are put under. */
    public enum KeyedBy {
        /** The issues of the plan. */
        ISSUE,
        /** The indicators of the assessment. */
        INDICATOR,
        /** Nothing. */
        FREE
    }

    public record IssueSnapshot(String number, String title, String analysis, List<ItemSnapshot> items) {

        public IssueSnapshot {
            items = Objects.requireNonNullElse(items, List.of());
        }
    }

    /** Why a finding has no measure. */
    public record ExplanationSnapshot(UUID findingId, String text) {}

    /** The letter around the plan; all of it may be absent. */
    public record LetterSnapshot(
            String kind,
            String number,
            LocalDate date,
            String issuedBy,
            String subject,
            String addressedTo,
            String text,
            String proposedBy) {}

    /** In which capacity the plan was approved: a position, never a name; {@code ownPosition} of who acts for another. */
    public record CapacitySnapshot(String position, boolean acting, String ownPosition) {}

    public record ItemSnapshot(String printedCode, String title) {

        /** Nothing where it is not clear which item is meant. */
        Stream<CitedItem> item() {
            return Stream.ofNullable(ItemCode.read(printedCode).normalised()).map(code -> new CitedItem(code, title));
        }
    }

    public FiscalYear year() {
        return FiscalYear.of(fiscalYear);
    }

    List<CitedItem> items() {
        return issues.stream()
                .flatMap(issue -> issue.items().stream())
                .flatMap(ItemSnapshot::item)
                .toList();
    }

    /** The duties that follow from the rounds of its measures. */
    PlanSettled settled() {
        return new PlanSettled(
                id,
                agencyCode,
                measures.stream()
                        .map(each -> new PlanSettled.RoundsOfMeasure(each.id(), each.rounds(), each.reporter()))
                        .toList());
    }
}
