package prongsai.measures.linkcheck;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How links are looked at. */
@ConfigMapping(prefix = "prongsai.link-check")
interface LinkCheckSettings {

    /** How often the job looks for links that wait. */
    @WithDefault("2s")
    Duration every();

    /** How long one address may take to answer; a link leads through six at most. */
    @WithDefault("10s")
    Duration timeout();

    /** How many links are looked at at once. */
    @WithDefault("8")
    int atOnce();
}
