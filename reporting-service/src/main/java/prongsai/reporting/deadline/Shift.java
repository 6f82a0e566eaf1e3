package prongsai.reporting.deadline;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * To when a due date moves: to one day, or by some days from where it stands now. One of the two is null.
 *
 * @param days negative: earlier
 */
@Embeddable
record Shift(LocalDate newDueOn, Integer days) {}
