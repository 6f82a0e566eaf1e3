package prongsai.kit.problem;

import java.net.URI;
import java.util.OptionalInt;

/** Every kind of problem that the API answers, with its status and its title in both languages. */
enum ProblemKind {
    MALFORMED(400, "malformed", "The request cannot be read", "อ่านคำขอไม่ได้"),
    NOT_LOGGED_IN(401, "not-logged-in", "A valid token is needed", "ต้องเข้าสู่ระบบด้วยโทเคนที่ถูกต้อง"),
    FORBIDDEN(403, "forbidden", "Not allowed", "ไม่มีสิทธิ์ดำเนินการ"),
    NOT_FOUND(404, "not-found", "Not found", "ไม่พบข้อมูล"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This address does not take that method", "ไม่รองรับเมธอดนี้"),
    NOT_ACCEPTABLE(406, "not-acceptable", "No such representation", "ไม่มีรูปแบบข้อมูลที่ขอ"),
    WRONG_STATE(409, "wrong-state", "Not possible in the present state", "สถานะปัจจุบันไม่อนุญาตให้ดำเนินการ"),
    CONFLICT(409, "conflict", "It exists already", "มีข้อมูลนี้อยู่แล้ว"),
    STILL_RUNNING(409, "still-running", "The same request is still running", "คำขอเดียวกันกำลังดำเนินการอยู่"),
    GONE(410, "gone", "No longer here", "ไม่อยู่ที่นี่แล้ว"),
    STALE(412, "stale", "Changed by somebody else meanwhile", "ข้อมูลถูกแก้ไขไปแล้วโดยผู้อื่น"),
    TOO_LARGE(413, "too-large", "The request is too large", "คำขอมีขนาดใหญ่เกินไป"),
    UNSUPPORTED(415, "unsupported-media-type", "This media type is not understood", "ไม่รองรับชนิดข้อมูลนี้"),
    BROKEN_RULE(422, "broken-rule", "A rule is broken", "ข้อมูลไม่เป็นไปตามกฎ"),
    KEY_REUSED(
            422,
            "idempotency-key-reused",
            "The Idempotency-Key belongs to another request",
            "Idempotency-Key นี้ใช้กับคำขออื่นแล้ว"),
    IF_MATCH_MISSING(428, "if-match-missing", "If-Match is missing", "ต้องส่งส่วนหัว If-Match"),
    TOO_MANY(429, "too-many-requests", "Too many requests", "ส่งคำขอถี่เกินไป"),
    INTERNAL(500, "internal", "Something went wrong on our side", "ระบบขัดข้อง"),
    NOT_INSTALLED(501, "not-installed", "This installation cannot do that", "ระบบที่ติดตั้งไว้ยังทำสิ่งนี้ไม่ได้"),
    UNAVAILABLE(503, "unavailable", "Not available for the moment", "ระบบไม่พร้อมให้บริการชั่วคราว");

    private final int status;
    private final String slug;
    private final String en;
    private final String th;

    ProblemKind(int status, String slug, String en, String th) {
        this.status = status;
        this.slug = slug;
        this.en = en;
        this.th = th;
    }

    int status() {
        return status;
    }

    /** Stable; clients may branch on it. */
    URI type() {
        return URI.create("urn:prongsai:problem:" + slug);
    }

    String title(Language language) {
        return language.choose(en, th);
    }

    /** When asking again may help, in seconds. */
    OptionalInt retryAfterSeconds() {
        return switch (this) {
            case STILL_RUNNING -> OptionalInt.of(1);
            case UNAVAILABLE -> OptionalInt.of(5);
            default -> OptionalInt.empty();
        };
    }

    /** The first kind of that status; every other 4xx is a request we cannot read, everything else our fault. */
    static ProblemKind ofStatus(int status) {
        for (var kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status >= 400 && status < 500 ? MALFORMED : INTERNAL;
    }
}
