package prongsai.measures.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import prongsai.kit.time.Clock;

/** The short transactions around the looking, which itself holds none. */
@ApplicationScoped
class LinkWork {

    private final LinkCheckRepository checks;
    private final Clock clock;

    LinkWork(LinkCheckRepository checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Transactional
    List<LinkCheckRepository.Claimed> claim(int most, Duration lease) {
        var now = clock.now();
        return checks.claim(now, now.plus(lease), most);
    }

    @Transactional
    void store(Map<LinkCheckRepository.Claimed, LinkResult> results) {
        var now = clock.now();
        results.forEach((link, result) -> checks.store(link, result, now));
    }
}
