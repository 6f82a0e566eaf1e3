package prongsai.notification.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How changes reach those who watch. */
@ConfigMapping(prefix = "prongsai.changes")
interface FeedSettings {

    /** How often a replica asks the database for news, once for all its readers. */
    @WithDefault("500ms")
    Duration every();

    /** How often a reader to whom nothing happens gets a sign of life, so that nobody in between closes the connection. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long one stream lasts; the reader comes again with its last id and a token that still holds. */
    @WithDefault("5m")
    Duration lasting();
}
