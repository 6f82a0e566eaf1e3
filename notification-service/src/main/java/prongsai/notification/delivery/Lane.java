package prongsai.notification.delivery;

import java.time.Instant;
import prongsai.notification.channel.Answer;

/** The way to one endpoint: a few messages at once, none while it is to be left alone. Safe for several threads. */
final class Lane {

    private final int width;
    private final Circuit circuit = new Circuit();
    private int underWay;

    /** @param width how many messages may wait for the endpoint's answer at once */
    Lane(int width) {
        this.width = width;
    }

    /** Takes all the room there is; what is not needed has to be given back. */
    synchronized int enter(Instant now) {
        int room = Math.max(0, circuit.width(now, width) - underWay);
        underWay += room;
        return room;
    }

    synchronized void leave(int unneeded) {
        underWay -= unneeded;
    }

    synchronized void answered(Answer answer, Instant now) {
        underWay--;
        if (answer.kind() == Answer.Kind.TROUBLE) {
            circuit.failed(now, answer.pause());
        } else {
            circuit.succeeded();
        }
    }

    synchronized int underWay() {
        return underWay;
    }
}
