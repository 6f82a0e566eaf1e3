package prongsai.notification.feed;

import java.util.List;

/** What one reader wants to hear. */
public interface Interest<P extends Comparable<P>, T> {

    boolean concerns(T thing);

    /** What came after that place, in order; other things may be among it. */
    List<Entry<P, T>> missed(P place, int limit);
}
