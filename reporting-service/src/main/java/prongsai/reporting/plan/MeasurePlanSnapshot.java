package prongsai.reporting.plan;

import java.time.Instant;
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
record MeasurePlanSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String title,
        PlanStatus status,
        Instant approvedAt,
        Instant closedAt,
        List<IssueSnapshot> issues,
        String constraintsStated,
        List<ConstraintFact> constraints,
        List<MeasureSnapshot> measures,
        List<EvidenceFact> evidence) {

    MeasurePlanSnapshot {
        issues = Objects.requireNonNullElse(issues, List.of());
        constraints = Objects.requireNonNullElse(constraints, List.of());
        evidence = Objects.requireNonNullElse(evidence, List.of());
    }

    record IssueSnapshot(List<ItemSnapshot> items) {}

    record ItemSnapshot(String printedCode, String title) {

        /** Nothing where it is not clear which item is meant. */
        Stream<CitedItem> item() {
            return Stream.ofNullable(ItemCode.read(printedCode).normalised()).map(code -> new CitedItem(code, title));
        }
    }

    FiscalYear year() {
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
