package prongsai.kit.http;

import java.util.UUID;

/** A response that shows one aggregate: its version becomes the {@code ETag}, which If-Match brings back. */
public interface Versioned {

    UUID id();

    /** Counts the changes of the aggregate, from 0. */
    long version();
}
