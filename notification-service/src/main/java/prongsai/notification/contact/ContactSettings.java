package prongsai.notification.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How contacts are told. */
@ConfigMapping(prefix = "prongsai.contacts")
interface ContactSettings {

    /** How long the day's one message waits for what comes due at the same time. */
    @WithDefault("10s")
    Duration gathering();
}
