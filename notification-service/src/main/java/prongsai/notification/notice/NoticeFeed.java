package prongsai.notification.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.notification.feed.Entry;
import prongsai.notification.feed.Feed;
import prongsai.notification.feed.FeedSettings;
import prongsai.notification.feed.Interest;
import prongsai.notification.feed.Source;
import prongsai.notification.feed.Told;

/** Tells reminders to those who listen, as they are told. */
@ApplicationScoped
class NoticeFeed {

    private final Notices notices;
    private final Vertx vertx;
    private final FeedSettings settings;
    private final Feed<Mark, Notice> feed;

    NoticeFeed(Notices notices, ObjectMapper json, Vertx vertx, FeedSettings settings) {
        this.notices = notices;
        this.vertx = vertx;
        this.settings = settings;
        feed = new Feed<>("reminder", new All(), json, settings, Infrastructure.getDefaultWorkerPool());
    }

    void start(@Observes StartupEvent event) {
        feed.start(vertx, settings.remindersEvery());
    }

    void stop(@Observes ShutdownEvent event) {
        feed.stop();
    }

    /**
     * What an agency is told from now on.
     *
     * @param after the last that the reader knows; empty: it wants only what is to come
     * @param unitId null: for whichever unit
     */
    Multi<Told<Mark>> read(Optional<Mark> after, String agencyPath, UUID unitId) {
        return feed.read(after, new ToAgency(agencyPath, unitId));
    }

    private final class All implements Source<Mark, Notice> {

        @Override
        public Mark last() {
            return notices.now();
        }

        @Override
        public List<Entry<Mark, Notice>> after(Mark mark, int limit) {
            return notices.after(mark, limit);
        }
    }

    /** What was missed is read for the one agency only: a morning's reminders of all are many. */
    private final class ToAgency implements Interest<Mark, Notice> {

        private final String agencyPath;
        private final UUID unitId;

        ToAgency(String agencyPath, UUID unitId) {
            this.agencyPath = agencyPath;
            this.unitId = unitId;
        }

        @Override
        public boolean concerns(Notice notice) {
            return notice.concerns(agencyPath, unitId);
        }

        @Override
        public List<Entry<Mark, Notice>> missed(Mark mark, int limit) {
            return notices.after(mark, agencyPath, unitId, limit);
        }
    }
}
