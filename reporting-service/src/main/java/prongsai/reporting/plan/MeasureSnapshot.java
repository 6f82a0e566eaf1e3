package prongsai.reporting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.StepFact;

/** What this service reads of a measure in the events of its plan. */
record MeasureSnapshot(
        UUID id,
        int number,
        String title,
        List<AssigneeSnapshot> assignees,
        EndSnapshot until,
        List<Integer> rounds,
        String constraintsStated,
        List<ConstraintFact> constraints,
        List<StepSnapshot> steps) {

    MeasureSnapshot {
        rounds = Objects.requireNonNullElse(rounds, List.of());
        constraints = Objects.requireNonNullElse(constraints, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    record EndSnapshot(LocalDate date) {}

    record StepSnapshot(UUID id, int number, String text, LocalDate dueOn, String status, LocalDate doneOn) {

        StepFact fact() {
            return new StepFact(id, number, text, dueOn, status, doneOn);
        }
    }

    /** A person has no name in an event. */
    record AssigneeSnapshot(Assignee.Kind kind, String role, UUID unitId, String name, Assignee.Wildcard wildcard) {

        boolean isMainUnit() {
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
                .filter(AssigneeSnapshot::isMainUnit)
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
