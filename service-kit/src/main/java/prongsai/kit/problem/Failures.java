package prongsai.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hibernate.StaleStateException;
import prongsai.kit.calendar.ThaiCalendarException;

/** Reads what an exception, or one of its causes, means to the caller. */
final class Failures {

    private Failures() {}

    /** Empty when only the status of the answer says something. */
    static Optional<Failure> read(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var failure = readOne(cause);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> readOne(Throwable cause) {
        if (cause instanceof Problem problem) {
            return Optional.of(Failure.of(problem));
        }
        if (cause instanceof ConstraintViolationException violations) {
            return Violations.read(violations);
        }
        if (cause instanceof ThaiCalendarException calendar) {
            return Optional.of(new Failure(ProblemKind.BROKEN_RULE, calendar.hint(), calendar.hintTh(), List.of()));
        }
        if (cause instanceof JacksonException json) {
            return Optional.of(Failure.of(ProblemKind.MALFORMED, unreadable(json)));
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(Failure.of(ProblemKind.STALE));
        }
        if (cause instanceof OIDCException) {
            return Optional.of(Failure.of(ProblemKind.UNAVAILABLE)); // Keycloak is away
        }
        return cause instanceof SQLException sql ? read(sql) : Optional.empty();
    }

    private static Fault unreadable(JacksonException json) {
        var pointer = json instanceof JsonMappingException mapping ? Pointers.of(mapping) : "";
        if (json instanceof UnrecognizedPropertyException) {
            return new Fault(pointer, "This property is not known.", "ไม่รู้จักพร็อพเพอร์ตีนี้");
        }
        if (json instanceof JsonMappingException) {
            return new Fault(
                    pointer,
                    "This value does not have the expected type or form.",
                    "ค่านี้ไม่ตรงชนิดหรือรูปแบบที่กำหนด");
        }
        return new Fault(pointer, "This is not well-formed JSON.", "ข้อมูล JSON ไม่ถูกรูปแบบ");
    }

    /**
     * The database as the last line: a unique or exclusion constraint that a race has reached (23505, 23P01), a value that no
     * column takes (class 22), and a database that is away or full (08, 53, 57, or no state when the pool has no connection).
     */
    private static Optional<Failure> read(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
            return Optional.of(Failure.of(ProblemKind.UNAVAILABLE));
        }
        if (state.equals("23505") || state.equals("23P01")) {
            return Optional.of(Failure.of(ProblemKind.CONFLICT));
        }
        return state.startsWith("22") ? Optional.of(Failure.of(ProblemKind.MALFORMED)) : Optional.empty();
    }
}
