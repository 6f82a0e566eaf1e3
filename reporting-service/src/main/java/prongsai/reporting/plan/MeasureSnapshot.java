package prongsai.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.kit.calendar.Precision;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.StepFact;

/** What this service reads of a measure in the events of its plan. */
public record MeasureSnapshot(
        UUID id,
        int number,
        Kind kind,
        String issue,
        String title,
        List<String> furtherTitles,
        List<Integer> indicators,
        List<UUID> findingIds,
        AnalysisSnapshot analysis,
        List<String> approaches,
        List<AssigneeSnapshot> assignees,
        EndSnapshot from,
        EndSnapshot until,
        List<Integer> rounds,
        String followUpText,
        String constraintsStated,
        List<ConstraintFact> constraints,
        List<StepSnapshot> steps) {

    public MeasureSnapshot {
        furtherTitles = Objects.requireNonNullElse(furtherTitles, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        findingIds = Objects.requireNonNullElse(findingIds, List.of());
        analysis = Objects.requireNonNullElse(analysis, AnalysisSnapshot.NONE);
        approaches = Objects.requireNonNullElse(approaches, List.of());
        rounds = Objects.requireNonNullElse(rounds, List.of());
        constraints = Objects.requireNonNullElse(constraints, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    /** What is planned. */
    public enum Kind {
        MEASURE,
        PROJECT,
        ACTIVITY
    }

    /** What the plan says of the result that the measure answers; each may be null. */
    public record AnalysisSnapshot(
            String urgent,
            String improvement,
            String purpose,
            String strength,
            List<String> results,
            String disposition) {

        static final AnalysisSnapshot NONE = new AnalysisSnapshot(null, null, null, null, List.of(), null);

        public AnalysisSnapshot {
            results = Objects.requireNonNullElse(results, List.of());
        }
    }

    /** Where a period begins or ends: a month or fiscal year with its first day where it begins one, with its last where it ends one. */
    public record EndSnapshot(LocalDate date, Precision precision) {}

    public record StepSnapshot(UUID id, int number, String text, LocalDate dueOn, String status, LocalDate doneOn) {

        public StepFact fact() {
            return new StepFact(id, number, text, dueOn, status, doneOn);
        }
    }

    /** A person has no name in an event. */
    public record AssigneeSnapshot(
            Assignee.Kind kind, String role, UUID unitId, String name, Assignee.Wildcard wildcard) {

        boolean mainUnit() {
            return "MAIN".equals(role) && unitId != null;
        }

        /** As this service names it: a registered unit and a wildcard have no name here. */
        Optional<Assignee> assignee() {
            return switch (kind) {
                case UNIT ->
                    unitId != null
                            ? Optional.of(new Assignee(kind, unitId, null, null))
                            : Optional.ofNullable(name).map(it -> new Assignee(kind, null, it, null));
                case WILDCARD -> Optional.of(new Assignee(kind, null, null, wildcard));
                case POSITION, PERSON, GROUP -> Optional.ofNullable(name).map(it -> new Assignee(kind, null, it, null));
            };
        }
    }

    List<UUID> mainUnitIds() {
        return assignees.stream()
                .filter(AssigneeSnapshot::mainUnit)
                .map(AssigneeSnapshot::unitId)
                .distinct()
                .toList();
    }

    LocalDate endsOn() {
        return until == null ? null : until.date();
    }

    /**
     * Who reports on it: its first REPORTER, else the first of those with main responsibility. Persons are passed over, because
     * they travel without a name; where nobody is left, all units concerned report.
     */
    Assignee reporter() {
        return Stream.of("REPORTER", "MAIN")
                .flatMap(role -> assignees.stream().filter(each -> role.equals(each.role())))
                .flatMap(each -> each.assignee().stream())
                .findFirst()
                .orElse(new Assignee(Assignee.Kind.WILDCARD, null, null, Assignee.Wildcard.RELATED));
    }
}
