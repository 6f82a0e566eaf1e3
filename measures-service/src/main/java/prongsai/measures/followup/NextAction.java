package prongsai.measures.followup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import prongsai.measures.assignee.Assignee;

/**
 * What a follow-up found that has to be done next.
 *
 * @param assignee null where nobody is named
 * @param dueOn null where no day is named
 */
@Embeddable
record NextAction(String text, @Embedded Assignee assignee, LocalDate dueOn) {}
