package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import prongsai.notification.channel.Answer;
import prongsai.notification.mail.Post;

/**
 * One worker's round: claim, hand to the mail server, mark. SMTP knows no transaction, so "exactly once" holds as far as it can:
 * the claim is committed before the first byte goes out, the lease is renewed as long as the server thinks, and the mark is
 * committed soon after its answer and repeated while the database is away. A mail goes out twice only when the process dies, or
 * the connection breaks, between the server taking the mail and its answer being marked; both copies then carry the same
 * Message-ID, by which mail systems know them as one. It is never lost: what is not marked is tried again.
 */
@ApplicationScoped
class ReminderSender {

    private static final Logger LOG = Logger.getLogger(ReminderSender.class);

    /** Answers of so long are marked together: a server that is quick answers a hundred mails meanwhile, a slow one is marked mail by mail. */
    private static final Duration MARK_AFTER = Duration.ofMillis(200);

    /** With a slow server, what was claimed longer ago than this is given back, so that other workers share it. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(20);

    private final ReminderQueue queue;
    private final ReminderText text;
    private final Post post;
    private final Set<Turn> underWay = ConcurrentHashMap.newKeySet();
    private final ReentrantLock claiming = new ReentrantLock();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean ending;

    ReminderSender(ReminderQueue queue, ReminderText text, Post post) {
        this.queue = queue;
        this.text = text;
        this.post = post;
    }

    /** Deals with what is due of some agencies; false when nothing is. */
    boolean step() {
        var claimed = claim();
        claimed.ifPresent(this::deliver);
        return claimed.isPresent();
    }

    /** One after the other: two that gather at the same time would keep each other from whole digests. */
    private Optional<List<Turn>> claim() {
        claiming.lock();
        try {
            return queue.claim();
        } finally {
            claiming.unlock();
        }
    }

    private void deliver(List<Turn> turns) {
        underWay.addAll(turns);
        try {
            var left = new ArrayDeque<>(turns);
            var answered = new ArrayList<Answered>();
            long begin = System.nanoTime();
            long marked = begin;
            while (!left.isEmpty() && !ending && !hasPassed(LONGEST_ROUND, begin)) {
                var turn = left.remove();
                answered.add(new Answered(turn, send(turn)));
                if (hasPassed(MARK_AFTER, marked)) {
                    settle(answered);
                    answered.clear();
                    marked = System.nanoTime();
                }
            }
            settle(answered);
            if (!left.isEmpty()) {
                queue.giveBack(left);
            }
        } finally {
            turns.forEach(underWay::remove);
        }
    }

    private static boolean hasPassed(Duration time, long since) {
        return System.nanoTime() - since > time.toNanos();
    }

    private Answer send(Turn turn) {
        try {
            return post.send(text.letter(turn));
        } catch (RuntimeException e) {
            LOG.errorf(e, "reminder %s could not be written", turn.reminderId());
            return Answer.trouble("not writable");
        }
    }

    private void settle(List<Answered> answered) {
        for (int tries = 1; !answered.isEmpty(); tries++) {
            try {
                report(answered, queue.settle(answered));
                return;
            } catch (RuntimeException e) {
                LOG.warnf("%d mails are not marked yet, try %d failed: %s", answered.size(), tries, e.getMessage());
                pause(e);
            }
        }
    }

    private void report(List<Answered> answered, List<Answered> lost) {
        for (var one : answered) {
            underWay.remove(one.turn());
            LOG.debugf(
                    "reminder %s: %s %s",
                    one.turn().reminderId(), one.answer().kind(), one.answer().reply());
        }
        for (var one : lost) {
            LOG.warnf(
                    "reminder %s was taken over before its answer came: %s",
                    one.turn().reminderId(), one.answer().kind());
        }
        var kinds = answered.stream()
                .collect(Collectors.groupingBy(one -> one.answer().kind(), TreeMap::new, Collectors.counting()));
        LOG.infof("mails of reminders: %s", kinds);
    }

    private void pause(RuntimeException cause) {
        try {
            if (stopping.await(500, TimeUnit.MILLISECONDS)) {
                throw cause;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    /** Renews the leases of the mails that the server has not answered yet. */
    void renewLeases() {
        var turns = List.copyOf(underWay);
        if (!turns.isEmpty()) {
            queue.renew(turns);
        }
    }

    /** Begins no other mail; what is claimed and not begun is given back. */
    void windDown() {
        ending = true;
    }

    /** Gives up marking what cannot be marked, because the process ends. */
    void stop() {
        stopping.countDown();
    }
}
