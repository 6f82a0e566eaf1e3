package prongsai.notification.feed;

/**
 * Something to be told.
 *
 * @param place where it stands in the order of everything
 */
public record Entry<P extends Comparable<P>, T>(P place, T thing) {}
