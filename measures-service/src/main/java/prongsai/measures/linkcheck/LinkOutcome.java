package prongsai.measures.linkcheck;

/** What became of a link. */
enum LinkOutcome {
    /** Not looked at yet. */
    PENDING,
    /** It leads to a page or a file. */
    ALIVE,
    /** It leads nowhere: the host is unknown, or the page is not there. */
    DEAD,
    /** Nobody can say now: no answer, an error of the other side, or a page behind a login. */
    UNREACHABLE,
    /** Not asked: it leads into a private network, or is no link of the web. */
    REFUSED
}
