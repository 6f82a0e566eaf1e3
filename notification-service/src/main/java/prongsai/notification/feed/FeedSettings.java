package prongsai.notification.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How changes and reminders reach those who watch. */
@ConfigMapping(prefix = "prongsai.changes")
public interface FeedSettings {

    /** How often a replica asks the database for changes, once for all its readers. */
    @WithDefault("500ms")
    Duration every();

    /** How often it asks for reminders that were told, likewise. */
    @WithDefault("1s")
    Duration remindersEvery();

    /** How often a reader to whom nothing happens gets a sign of life, so that nobody in between closes the connection. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long one stream lasts; the reader comes again with its last id and a token that still holds. */
    @WithDefault("5m")
    Duration lasting();

    /** How long a reader may be away and is still told what it missed; later it has to load anew. */
    @WithDefault("7d")
    Duration resumable();

    /** How long the history of due items is kept, as an ISO period. */
    @WithDefault("P2Y")
    Period keep();
}
