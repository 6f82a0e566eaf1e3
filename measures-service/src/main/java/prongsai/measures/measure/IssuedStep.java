package prongsai.measures.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.measures.assignee.Assignee;

/**
 * A step as an agency issues it to those below.
 *
 * @param dueOn the step's own date, null where it has none
 * @param assignees those who may be taken over, which no comparison looks at
 */
public record IssuedStep(UUID id, String text, LocalDate dueOn, List<Assignee> assignees) {

    static IssuedStep from(Step step) {
        return of(step.id(), step);
    }

    static IssuedStep ofCopy(Step copy) {
        return of(copy.originStepId(), copy);
    }

    private static IssuedStep of(UUID id, Step step) {
        return new IssuedStep(
                id,
                step.text(),
                step.dueOn(),
                step.assignees().stream().filter(Assignee::travels).toList());
    }
}
