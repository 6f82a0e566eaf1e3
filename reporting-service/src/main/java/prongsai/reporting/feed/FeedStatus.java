package prongsai.reporting.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CalendarFeedStatus")
enum FeedStatus {
    /** It has no address yet. */
    NEW,
    /** Whoever has its address reads it. */
    OPEN,
    /** It has no address any more, and gets none. */
    REVOKED
}
