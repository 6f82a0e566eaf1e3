package prongsai.notification.feed;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.ArrayList;
import java.util.List;

/** One open stream: tells each entry that concerns it once and in order, whether it was missed or comes live. */
final class Reader<P extends Comparable<P>, T> {

    private static final int PAGE = 500;

    private final Feed<P, T> feed;
    private final Interest<P, T> interest;
    private final MultiEmitter<? super Told<P>> out;
    private List<Written<P, T>> waiting = new ArrayList<>(); // null: caught up
    private P place;

    Reader(Feed<P, T> feed, P place, Interest<P, T> interest, MultiEmitter<? super Told<P>> out) {
        this.feed = feed;
        this.place = place;
        this.interest = interest;
        this.out = out;
    }

    /** What comes live; it waits while the reader catches up. */
    synchronized void take(List<Written<P, T>> news) {
        if (waiting == null) {
            tell(news);
        } else {
            waiting.addAll(news);
        }
    }

    /** Reads what came before; whoever calls has made it known to the feed already, so that nothing falls in between. */
    void catchUp() {
        beat();
        List<Written<P, T>> page;
        do {
            var from = place();
            page = feed.written(interest.missed(from, PAGE));
            if (!feed.keeps(from)) { // looked at after reading, so that nothing can have been swept before it was read
                startAnew(feed.last());
                return;
            }
            tell(page);
        } while (page.size() == PAGE && !out.isCancelled());
        goLive();
    }

    private synchronized void startAnew(P now) {
        place = now;
        out.emit(Told.reload(now));
        goLive();
    }

    private synchronized void goLive() {
        tell(waiting);
        waiting = null;
    }

    synchronized void beat() {
        out.emit(Told.signOfLife(place));
    }

    /** It comes again with its last id. */
    void letGo() {
        out.complete();
    }

    private synchronized P place() {
        return place;
    }

    private synchronized void tell(List<Written<P, T>> entries) {
        for (var entry : entries) {
            if (entry.place().compareTo(place) > 0) {
                place = entry.place();
                if (interest.concerns(entry.thing())) {
                    out.emit(new Told<>(place, feed.event(), entry.json()));
                }
            }
        }
    }
}
