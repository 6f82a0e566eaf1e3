package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import prongsai.notification.channel.Answer;
import prongsai.notification.mail.Post;

/**
 * One worker's round: claim, hand to the mail server, mark. SMTP knows no transaction, so "exactly once" holds as far as it can:
 * the claim is committed before the first byte goes out, the lease is renewed as long as the server thinks, and the mark is
 * committed right after its answer and repeated while the database is away. A mail goes out twice only when the process dies, or
 * the connection breaks, between the server taking the mail and its answer being marked; both copies then carry the same
 * Message-ID, by which mail systems know them as one. It is never lost: what is not marked is tried again.
 */
@ApplicationScoped
class ReminderSender {

    private static final Logger LOG = Logger.getLogger(ReminderSender.class);

    private final ReminderQueue queue;
    private final ReminderText text;
    private final Post post;
    private final Set<Turn> underWay = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);

    ReminderSender(ReminderQueue queue, ReminderText text, Post post) {
        this.queue = queue;
        this.text = text;
        this.post = post;
    }

    /** Deals with one reminder; false when none is due. */
    boolean step() {
        var turn = queue.next();
        turn.filter(claimed -> claimed.message().isPresent()).ifPresent(this::deliver);
        return turn.isPresent();
    }

    private void deliver(Turn turn) {
        underWay.add(turn);
        try {
            settle(turn, send(turn));
        } finally {
            underWay.remove(turn);
        }
    }

    private Answer send(Turn turn) {
        try {
            return post.send(text.letter(turn));
        } catch (RuntimeException e) {
            LOG.errorf(e, "reminder %s could not be written", turn.reminderId());
            return Answer.trouble("not writable");
        }
    }

    private void settle(Turn turn, Answer answer) {
        for (int tries = 1; ; tries++) {
            try {
                if (queue.settle(turn, answer)) {
                    LOG.infof("reminder %s: %s %s", turn.reminderId(), answer.kind(), answer.reply());
                } else {
                    LOG.warnf(
                            "reminder %s was taken over before its answer came: %s", turn.reminderId(), answer.kind());
                }
                return;
            } catch (RuntimeException e) {
                LOG.warnf("reminder %s is not marked yet, try %d failed: %s", turn.reminderId(), tries, e.getMessage());
                pause(e);
            }
        }
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
        underWay.forEach(queue::renew);
    }

    /** Gives up marking what cannot be marked, because the process ends. */
    void stop() {
        stopping.countDown();
    }
}
