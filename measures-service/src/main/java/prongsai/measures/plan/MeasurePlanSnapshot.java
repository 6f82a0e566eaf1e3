package prongsai.measures.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.measure.ConstraintKind;
import prongsai.measures.measure.ConstraintsStated;

/** The whole plan as its events tell it; no name of a person is in it. */
record MeasurePlanSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String programme,
        UUID assessmentId,
        UUID carriedOverFrom,
        List<UUID> originPlanIds,
        String title,
        String introduction,
        KeyedBy keyedBy,
        List<IssueSnapshot> issues,
        ConstraintsStated constraintsStated,
        List<ConstraintSnapshot> constraints,
        List<ExplanationSnapshot> findingExplanations,
        LetterSnapshot letter,
        PlanStatus status,
        Instant approvedAt,
        CapacitySnapshot approvedAs,
        Instant closedAt,
        List<ToldMeasure> measures,
        List<EvidenceSnapshot> evidence) {

    /** Characters, counted below: at six bytes each in the worst case, this keeps the event under Kafka's limit of 1 MB. */
    private static final int MOST_TEXT = 150_000;

    /** What an element of a list costs beside its text: the names of its properties, in characters. */
    private static final int ELEMENT = 60;

    record IssueSnapshot(String number, String title, String analysis, List<ItemSnapshot> items) {

        static IssueSnapshot from(MeasurePlan plan, Issue issue) {
            return new IssueSnapshot(
                    issue.number(),
                    issue.title(),
                    issue.analysis(),
                    plan.content()
                            .itemsOf(issue)
                            .map(item -> new ItemSnapshot(item.printedCode(), item.title()))
                            .toList());
        }
    }

    record ItemSnapshot(String printedCode, String title) {}

    record ConstraintSnapshot(ConstraintKind kind, String text, ConstraintAddressee addressee) {}

    record ExplanationSnapshot(UUID findingId, String text) {}

    record LetterSnapshot(
            LetterKind kind,
            String number,
            LocalDate date,
            String issuedBy,
            String subject,
            String addressedTo,
            String text,
            String proposedBy) {

        static LetterSnapshot from(Letter letter) {
            return letter == null
                    ? null
                    : new LetterSnapshot(
                            letter.kind(),
                            letter.number(),
                            letter.date(),
                            letter.issuedBy(),
                            letter.subject(),
                            letter.addressedTo(),
                            letter.text(),
                            letter.proposedBy());
        }
    }

    record CapacitySnapshot(String position, boolean acting, String ownPosition) {

        static CapacitySnapshot from(Capacity capacity) {
            return capacity == null
                    ? null
                    : new CapacitySnapshot(capacity.position(), capacity.acting(), capacity.ownPosition());
        }
    }

    static MeasurePlanSnapshot from(MeasurePlan plan, List<ToldMeasure> measures, List<EvidenceSnapshot> evidence) {
        return new MeasurePlanSnapshot(
                plan.id(),
                plan.agency().id(),
                plan.agency().code(),
                plan.fiscalYear(),
                plan.content().programme(),
                plan.assessmentId(),
                plan.carriedOverFrom(),
                List.copyOf(plan.originPlanIds()),
                plan.titleOrStandard(),
                plan.content().introduction(),
                plan.content().keyedBy(),
                plan.content().issues().stream()
                        .map(issue -> IssueSnapshot.from(plan, issue))
                        .toList(),
                plan.content().constraintsStated(),
                plan.content().constraints().stream()
                        .map(each -> new ConstraintSnapshot(each.kind(), each.text(), each.addressee()))
                        .toList(),
                plan.explanations().stream()
                        .map(each -> new ExplanationSnapshot(each.findingId(), each.text()))
                        .toList(),
                LetterSnapshot.from(plan.content().letter()),
                plan.status(),
                plan.decisions().approvedAt(),
                CapacitySnapshot.from(plan.decisions().approvedAs()),
                plan.decisions().closedAt(),
                measures,
                evidence);
    }

    /** The same plan with one more measure at its end. */
    MeasurePlanSnapshot with(ToldMeasure added) {
        return new MeasurePlanSnapshot(
                id,
                agencyId,
                agencyCode,
                fiscalYear,
                programme,
                assessmentId,
                carriedOverFrom,
                originPlanIds,
                title,
                introduction,
                keyedBy,
                issues,
                constraintsStated,
                constraints,
                findingExplanations,
                letter,
                status,
                approvedAt,
                approvedAs,
                closedAt,
                Stream.concat(measures.stream(), Stream.of(added)).toList(),
                evidence);
    }

    /** How many characters it has, roughly and never too few. */
    int size() {
        return headSize() + measures.stream().mapToInt(ToldMeasure::size).sum();
    }

    /** Refuses a plan that has grown too large to be sent (422); real ones reach a tenth of that. */
    MeasurePlanSnapshot requireSendable() {
        if (size() > MOST_TEXT) {
            throw Problem.brokenRule(new Fault(
                    "",
                    "With this, the plan is too long to be sent to the other services.",
                    "เมื่อรวมรายการนี้แล้ว แผนยาวเกินกว่าจะส่งให้บริการอื่นได้"));
        }
        return this;
    }

    private int headSize() {
        return Stream.of(
                        Stream.of(introduction, letter == null ? null : letter.text()),
                        issues.stream().flatMap(issue -> Stream.of(issue.title(), issue.analysis())),
                        issues.stream()
                                .flatMap(issue -> issue.items().stream())
                                .flatMap(item -> Stream.of(item.printedCode(), item.title())),
                        constraints.stream().map(ConstraintSnapshot::text),
                        findingExplanations.stream().map(ExplanationSnapshot::text),
                        evidence.stream().flatMap(each -> Stream.of(each.url(), each.title())),
                        evidence.stream().flatMap(each -> each.items().stream()).map(EvidenceSnapshot.Item::itemCode))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .mapToInt(text -> text.length() + ELEMENT)
                .sum();
    }
}
