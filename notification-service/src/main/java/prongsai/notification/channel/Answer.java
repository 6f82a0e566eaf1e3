package prongsai.notification.channel;

import java.time.Duration;

/**
 * How the other side answered.
 *
 * @param reply its reply code, or what happened instead in a word; never its text, which quotes addresses; null when taken
 * @param pause how long it asks to be left alone, null when it says nothing of that
 */
public record Answer(Kind kind, String reply, Duration pause) {

    /** What follows from an answer. */
    public enum Kind {
        /** The other side has taken the message and answers for it now. */
        TAKEN,
        /** It refuses this address or this message for good: trying again is no use. */
        REFUSED,
        /** It wants no message any more, neither this nor another one. */
        GONE,
        /** It was away, busy or silent, or refuses us: another try may succeed. */
        TROUBLE
    }

    public static Answer taken() {
        return new Answer(Kind.TAKEN, null, null);
    }

    public static Answer refused(String reply) {
        return new Answer(Kind.REFUSED, reply, null);
    }

    public static Answer gone(String reply) {
        return new Answer(Kind.GONE, reply, null);
    }

    public static Answer trouble(String reply) {
        return trouble(reply, null);
    }

    public static Answer trouble(String reply, Duration pause) {
        return new Answer(Kind.TROUBLE, reply, pause);
    }
}
