package prongsai.measures.followup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an office says of its follow-ups. */
@ConfigMapping(prefix = "prongsai.follow-ups")
interface FollowUpSettings {

    /** Where a follow-up is shown, for the link in texts; {@code {id}} stands for its id. */
    @WithDefault("http://localhost:8082/v1/follow-ups/{id}")
    String page();
}
