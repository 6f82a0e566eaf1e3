package prongsai.kit.event;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a fault that passes (the database is away, a lock was lost) from a message that will never fit. */
final class Transience {

    private Transience() {}

    static boolean of(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
            if (cause instanceof JDBCConnectionException
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SystemException) {
                return true;
            }
            if (cause instanceof IOException && !(cause instanceof com.fasterxml.jackson.core.JacksonException)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Connection trouble (08), no state at all (the pool gave no connection), rollbacks such as deadlocks (40), lack of resources
     * such as a full disk (53), shutdown and other intervention (57), trouble of the system itself (58).
     */
    private static boolean passes(SQLException sql) {
        var state = sql.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58")
                || state.equals("55P03"); // lock not available
    }
}
