package prongsai.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownPathsTest {

    private final Map<String, String> agencies = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final KnownPaths paths = new KnownPaths(code -> {
        asked.add(code);
        return Optional.ofNullable(agencies.get(code));
    });

    @Test
    void asksOnceForAKnownAgency() {
        agencies.put("ROIET", "/TH/ROIET/");

        assertThat(paths.scopeOf("ROIET")).contains(new AgencyScope("/TH/ROIET/"));
        assertThat(paths.scopeOf("ROIET")).contains(new AgencyScope("/TH/ROIET/"));
        assertThat(asked).containsExactly("ROIET");
    }

    @Test
    void asksAgainForAnAgencyThatWasNotKnownBefore() {
        assertThat(paths.scopeOf("ROIET")).isEmpty();

        agencies.put("ROIET", "/TH/ROIET/");

        assertThat(paths.scopeOf("ROIET")).contains(new AgencyScope("/TH/ROIET/"));
    }
}
