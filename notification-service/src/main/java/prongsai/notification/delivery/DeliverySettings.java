package prongsai.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** How messages are handed over. */
@ConfigMapping(prefix = "prongsai.deliveries")
interface DeliverySettings {

    /** How often it is looked for what is due; {@code off} for a process that only listens and answers. */
    @WithDefault("2s")
    String every();

    /** How many messages may wait for the answer of one endpoint at once, in each replica. */
    @WithDefault("4")
    int atOnce();

    /** Added to a channel's own patience, after which a delivery whose worker fell silent is another one's. */
    @WithDefault("30s")
    Duration leaseMargin();

    /** How long the account of a delivery is kept, as an ISO period. */
    @WithDefault("P1Y")
    Period keep();
}
