package prongsai.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import prongsai.notification.channel.Answer;

/**
 * The way to one endpoint: a few messages at once, some more that wait their turn in memory, none while it is to be left alone.
 * Safe for several threads.
 */
final class Lane {

    /** So many times as fit at once are claimed ahead: a quick endpoint need not wait for the database between two messages. */
    private static final int AHEAD = 25;

    /** Less than the lease has beyond the channel's patience: what is handed over later might be another worker's by then. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final int width;
    private final Circuit circuit = new Circuit();
    private final Deque<Claimed> waiting = new ArrayDeque<>();
    private int underWay;

    /** @param width how many messages may wait for the endpoint's answer at once */
    Lane(int width) {
        this.width = width;
    }

    /** How many more may be claimed; none until half of what was claimed ahead has set out, so that there are many at once. */
    synchronized int room(Instant now) {
        int atOnce = circuit.width(now, width);
        int most = atOnce < width ? atOnce : AHEAD * width;
        int room = most - underWay - waiting.size();
        return room * 2 < most ? 0 : room;
    }

    synchronized void add(Collection<Claimed> claimed) {
        waiting.addAll(claimed);
    }

    /** Those that may set out now; each has to be answered. */
    synchronized List<Claimed> next(Instant now) {
        var next = new ArrayList<Claimed>();
        while (!waiting.isEmpty() && underWay < circuit.width(now, width)) {
            next.add(waiting.remove());
            underWay++;
        }
        return next;
    }

    synchronized void answered(Answer answer, Instant now) {
        underWay--;
        if (answer.kind() == Answer.Kind.TROUBLE) {
            circuit.failed(now, answer.pause());
        } else {
            circuit.succeeded();
        }
    }

    /** Takes out those that are not to set out any more: that have waited for long, or all while the endpoint is left alone. */
    synchronized List<Claimed> takeBack(Instant now) {
        var tired = circuit.isOpen(now)
                ? List.copyOf(waiting)
                : waiting.stream()
                        .filter(one -> !one.at().plus(LONGEST_WAIT).isAfter(now))
                        .toList();
        waiting.removeAll(tired);
        return tired;
    }

    /** Takes out all that have not set out. */
    synchronized List<Claimed> takeAll() {
        var all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
