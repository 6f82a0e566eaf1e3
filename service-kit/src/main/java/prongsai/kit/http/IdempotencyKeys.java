package prongsai.kit.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import org.hibernate.Session;
import prongsai.kit.problem.Problem;

/** The answers kept for repeated requests, each in the transaction of the change that it reports. */
@ApplicationScoped
class IdempotencyKeys {

    private final Session database;

    IdempotencyKeys(Session database) {
        this.database = database;
    }

    /** A key belongs to one caller and one address. */
    record Use(String caller, String operation, String key) {}

    /** Until the transaction ends; who comes meanwhile with the same key is told to come back. */
    void lock(Use use) {
        var name = String.join("\n", use.caller(), use.operation(), use.key());
        var locked = database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                .setParameter("name", name)
                .getSingleResult();
        if (!Boolean.TRUE.equals(locked)) {
            throw Problem.stillRunning("Ask again in a moment.", "โปรดลองใหม่ในอีกสักครู่");
        }
    }

    Optional<IdempotencyInterceptor.Answer> find(Use use) {
        return database.createNativeQuery(
                        """
                        select request_hash, response, location from idempotency_key
                        where caller = :caller and operation = :operation and key = :key
                        and created_at >= prongsai_now() - interval '24 hours'""",
                        Tuple.class)
                .setParameter("caller", use.caller())
                .setParameter("operation", use.operation())
                .setParameter("key", use.key())
                .getResultStream()
                .map(row -> new IdempotencyInterceptor.Answer(
                        row.get(0, String.class), row.get(1, String.class), URI.create(row.get(2, String.class))))
                .findFirst();
    }

    /** Replaces an answer older than 24 hours that the sweep has not reached. */
    void keep(Use use, String requestHash, String response, URI location) {
        database.createNativeMutationQuery(
                        """
                        insert into idempotency_key (caller, operation, key, request_hash, response, location, created_at)
                        values (:caller, :operation, :key, :hash, :response, :location, prongsai_now())
                        on conflict (caller, operation, key) do update set request_hash = excluded.request_hash,
                            response = excluded.response, location = excluded.location, created_at = excluded.created_at""")
                .setParameter("caller", use.caller())
                .setParameter("operation", use.operation())
                .setParameter("key", use.key())
                .setParameter("hash", requestHash)
                .setParameter("response", response)
                .setParameter("location", location.toString())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        database.createNativeQuery(
                        "delete from idempotency_key where created_at < prongsai_now() - interval '24 hours'")
                .executeUpdate();
    }
}
