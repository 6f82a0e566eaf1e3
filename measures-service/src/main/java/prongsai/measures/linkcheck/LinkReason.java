package prongsai.measures.linkcheck;

/** Why a link has its outcome. */
enum LinkReason {
    /** Answered with 2xx. */
    ANSWERED(LinkOutcome.ALIVE),
    /** Answered with 404 or 410. */
    NOT_FOUND(LinkOutcome.DEAD),
    /** The host has no address. */
    HOST_UNKNOWN(LinkOutcome.DEAD),
    /** Answered with another status than these. */
    OTHER_STATUS(LinkOutcome.UNREACHABLE),
    /** No connection, or one that broke; also where the certificate is not valid. */
    CONNECTION_FAILED(LinkOutcome.UNREACHABLE),
    /** No answer in time. */
    TIMED_OUT(LinkOutcome.UNREACHABLE),
    /** It leads from one address to the next without end. */
    TOO_MANY_REDIRECTS(LinkOutcome.UNREACHABLE),
    /** The host, or one that it leads to, has an address that is not of the public internet. */
    PRIVATE_ADDRESS(LinkOutcome.REFUSED),
    /** It, or one that it leads to, is no http or https link. */
    NOT_A_WEB_LINK(LinkOutcome.REFUSED);

    private final LinkOutcome outcome;

    LinkReason(LinkOutcome outcome) {
        this.outcome = outcome;
    }

    LinkOutcome outcome() {
        return outcome;
    }

    static LinkReason ofStatus(int status) {
        if (status >= 200 && status < 300) {
            return ANSWERED;
        }
        return status == 404 || status == 410 ? NOT_FOUND : OTHER_STATUS;
    }
}
