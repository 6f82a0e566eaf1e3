package prongsai.kit.problem;

import java.util.List;

/** A request that cannot be fulfilled, in the words of the domain. {@link ProblemDetails} turns it into the answer. */
public final class Problem extends RuntimeException {

    private final transient ProblemKind kind;
    private final transient List<Fault> faults;
    private final String th;

    private Problem(ProblemKind kind, String en, String th, List<Fault> faults) {
        super(en, null, false, false); // an answer, not an accident: no stack trace
        this.kind = kind;
        this.th = th;
        this.faults = List.copyOf(faults);
    }

    private Problem(ProblemKind kind, String en, String th) {
        this(kind, en, th, List.of());
    }

    /** 400: not readable, such as a cursor that is none. */
    public static Problem malformed(Fault fault) {
        return new Problem(ProblemKind.MALFORMED, null, null, List.of(fault));
    }

    /** 403: seen, but not to be done by this caller. */
    public static Problem forbidden(String en, String th) {
        return new Problem(ProblemKind.FORBIDDEN, en, th);
    }

    /** 404: absent, or not for this caller to see. */
    public static Problem notFound(String en, String th) {
        return new Problem(ProblemKind.NOT_FOUND, en, th);
    }

    /** 409: the state does not allow it. */
    public static Problem wrongState(String en, String th) {
        return new Problem(ProblemKind.WRONG_STATE, en, th);
    }

    /** 409: the same thing exists. */
    public static Problem conflict(String en, String th) {
        return new Problem(ProblemKind.CONFLICT, en, th);
    }

    /** 409: the request with this Idempotency-Key has not finished yet. */
    public static Problem stillRunning(String en, String th) {
        return new Problem(ProblemKind.STILL_RUNNING, en, th);
    }

    /** 410: it was here, and was taken back on purpose. */
    public static Problem gone(String en, String th) {
        return new Problem(ProblemKind.GONE, en, th);
    }

    /** 412: changed since it was read. */
    public static Problem stale(String en, String th) {
        return new Problem(ProblemKind.STALE, en, th);
    }

    /** 413: the body is larger than any request needs to be. */
    public static Problem tooLarge(String en, String th) {
        return new Problem(ProblemKind.TOO_LARGE, en, th);
    }

    /** 422: rules of the domain are broken; each fault says which and where. */
    public static Problem brokenRule(Fault... faults) {
        return brokenRule(List.of(faults));
    }

    /** 422: rules of the domain are broken; each fault says which and where. */
    public static Problem brokenRule(List<Fault> faults) {
        return new Problem(ProblemKind.BROKEN_RULE, null, null, faults);
    }

    /** 422: the Idempotency-Key was used for another request. */
    public static Problem keyReused(String en, String th) {
        return new Problem(ProblemKind.KEY_REUSED, en, th);
    }

    /** 428: a change without If-Match. */
    public static Problem ifMatchMissing(String en, String th) {
        return new Problem(ProblemKind.IF_MATCH_MISSING, en, th);
    }

    /** 501: this installation lacks a part that the request needs; asking again does not help. */
    public static Problem notInstalled(String en, String th) {
        return new Problem(ProblemKind.NOT_INSTALLED, en, th);
    }

    /** 503: cannot be done for the moment; asking again may help. */
    public static Problem unavailable(String en, String th) {
        return new Problem(ProblemKind.UNAVAILABLE, en, th);
    }

    ProblemKind kind() {
        return kind;
    }

    /** What is wrong, one by one. */
    public List<Fault> faults() {
        return faults;
    }

    String detail(Language language) {
        return language.choose(getMessage(), th);
    }
}
