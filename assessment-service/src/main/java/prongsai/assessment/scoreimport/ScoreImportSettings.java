package prongsai.assessment.scoreimport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports of scores are worked on. */
@ConfigMapping(prefix = "prongsai.score-import")
interface ScoreImportSettings {

    /** Imports that one replica works on at a time: each holds its file in memory, and two connections. */
    @WithDefault("2")
    int atOnce();

    /** An import that takes longer is answered as running; the caller asks again how far it is. */
    @WithDefault("2s")
    Duration answerWithin();

    /** Without a sign of life for so long, an import counts as interrupted. */
    @WithDefault("60s")
    Duration lease();

    /** The longest time that an import may take. */
    @WithDefault("10m")
    Duration longest();
}
