package prongsai.notification.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import prongsai.notification.change.ChangeFeed;

/** Counts what is open once for all boards that look at the same part, until the next change. */
@ApplicationScoped
class BoardCounts {

    private final BoardRepository rows;
    private final ChangeFeed feed;
    private final Cache<Counted, List<DayCount>> counts = Caffeine.newBuilder()
            .maximumSize(500)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    BoardCounts(BoardRepository rows, ChangeFeed feed) {
        this.rows = rows;
        this.feed = feed;
    }

    /** What was counted is at least as new as the change of that number. */
    private record Counted(Part part, long position) {}

    List<DayCount> of(Part part) {
        return counts.get(new Counted(part.ofAnyKind(), feed.position()), wanted -> rows.counts(wanted.part()));
    }
}
