package prongsai.kit.http;

/** A response that shows one aggregate: its version becomes the {@code ETag}, which If-Match brings back. */
public interface Versioned {

    /** What its address ends with: a UUID, or the code that it is known by. */
    Object id();

    /** Counts the changes of the aggregate, from 0. */
    long version();
}
