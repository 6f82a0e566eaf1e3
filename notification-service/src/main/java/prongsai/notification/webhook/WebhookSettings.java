package prongsai.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How webhooks are called. */
@ConfigMapping(prefix = "prongsai.webhooks")
interface WebhookSettings {

    /** How long a receiver may take to answer; the specification proposes 15 to 30 seconds. */
    @WithDefault("15s")
    Duration timeout();

    /**
     * Names of hosts, in lower case, that may have private addresses, because systems of the government's own network are meant: none
     * unless operators name them.
     */
    Optional<Set<String>> insideHosts();
}
