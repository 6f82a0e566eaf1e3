package prongsai.notification.line;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The LINE Official Account that messages come from. */
@ConfigMapping(prefix = "prongsai.line")
interface LineSettings {

    /** The channel access token of the account; without one nothing is sent to LINE. */
    Optional<String> channelAccessToken();

    /** Where the Messaging API is. */
    @WithDefault("https://api.line.me")
    URI address();

    /** How long LINE may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /**
     * How many messages a second this replica sends at most. LINE takes 2,000 a second of one account, whichever replica they come
     * from, and asks to stay well below.
     */
    @WithDefault("400")
    @Min(1)
    @Max(2_000)
    int perSecond();

    /** How long what is left of the month's quota is believed without asking again. */
    @WithDefault("10m")
    Duration quotaLife();
}
