package prongsai.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are called. */
@ConfigMapping(prefix = "prongsai.webhooks")
interface WebhookSettings {

    /** How long a receiver may take to answer; the specification proposes 15 to 30 seconds. */
    @WithDefault("15s")
    Duration timeout();
}
