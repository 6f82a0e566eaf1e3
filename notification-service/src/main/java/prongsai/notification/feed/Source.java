package prongsai.notification.feed;

import java.util.List;

/** What a feed tells, in an order in which nothing ever appears before what was read. */
public interface Source<P extends Comparable<P>, T> {

    /** Puts in order what is new, where that is up to the reading side. */
    default void arrange() {}

    /** The place of the last that there is now. */
    P last();

    /** What follows that place, in order. */
    List<Entry<P, T>> after(P place, int limit);

    /** Whether everything that followed that place can still be told; not after what nobody can have read. */
    default boolean keeps(P place) {
        return place.compareTo(last()) <= 0;
    }
}
