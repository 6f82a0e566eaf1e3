package prongsai.reporting.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many reports it is about.
 *
 * @param moved whose date moves
 * @param agencies that owe them
 * @param unchanged that are due on the new day already
 * @param handedIn that were handed in, exempted or withdrawn before and keep their date
 */
@Embeddable
record Tally(
        @Column(name = "moved") long moved,
        @Column(name = "moved_agencies") long agencies,
        @Column(name = "unchanged") long unchanged,
        @Column(name = "handed_in") long handedIn) {

    static final Tally NONE = new Tally(0, 0, 0, 0);
}
