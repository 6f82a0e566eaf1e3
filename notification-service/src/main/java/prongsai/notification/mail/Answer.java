package prongsai.notification.mail;

/**
 * How the mail server answered.
 *
 * @param reply its reply code, or what happened instead in a word; never its text, which quotes addresses; null when taken
 */
public record Answer(Kind kind, String reply) {

    /** What follows from an answer. */
    public enum Kind {
        /** The server has taken the mail and answers for it now. */
        TAKEN,
        /** The server refuses this mailbox or this mail for good: trying again is no use. */
        REFUSED,
        /** The server was away, busy or silent, or refuses us: another try may succeed. */
        TROUBLE
    }

    public static Answer taken() {
        return new Answer(Kind.TAKEN, null);
    }

    public static Answer refused(String reply) {
        return new Answer(Kind.REFUSED, reply);
    }

    public static Answer trouble(String reply) {
        return new Answer(Kind.TROUBLE, reply);
    }
}
