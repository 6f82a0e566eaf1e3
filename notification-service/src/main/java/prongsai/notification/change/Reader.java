package prongsai.notification.change;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.ArrayList;
import java.util.List;
import prongsai.kit.caller.AgencyScope;

/** One open stream: tells each change that concerns it once and in order, whether it was read from the log or comes live. */
final class Reader {

    private static final int PAGE = 500;

    private final AgencyScope scope;
    private final MultiEmitter<? super Told> out;
    private List<Written> waiting = new ArrayList<>(); // null: caught up
    private long position;

    /** @param scope null: all */
    Reader(long position, AgencyScope scope, MultiEmitter<? super Told> out) {
        this.position = position;
        this.scope = scope;
        this.out = out;
    }

    /** A change as it goes over the wire, written once for all readers. */
    record Written(Change change, String json) {}

    /** What comes live; it waits while the reader catches up. */
    synchronized void take(List<Written> changes) {
        if (waiting == null) {
            tell(changes);
        } else {
            waiting.addAll(changes);
        }
    }

    /** Reads what came before; whoever calls has made it known to the feed already, so that nothing falls in between. */
    void catchUp(ChangeFeed feed) {
        beat();
        List<Written> page;
        do {
            page = feed.after(position(), PAGE);
            tell(page);
        } while (page.size() == PAGE && !out.isCancelled());
        goLive();
    }

    private synchronized void goLive() {
        tell(waiting);
        waiting = null;
    }

    synchronized void beat() {
        out.emit(new Told(position, null));
    }

    /** It comes again with its last id. */
    void letGo() {
        out.complete();
    }

    private synchronized long position() {
        return position;
    }

    private synchronized void tell(List<Written> changes) {
        for (var written : changes) {
            if (written.change().number() > position) {
                position = written.change().number();
                if (written.change().concerns(scope)) {
                    out.emit(new Told(position, written.json()));
                }
            }
        }
    }
}
