package prongsai.notification.deadletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

@ApplicationScoped
class DeadLetterRepository implements PanacheRepositoryBase<DeadLetter, UUID> {

    private static final String NEXT_ASKED =
            """
            select * from dead_letter where replay_asked_at is not null and replayed_at is null
            order by replay_asked_at limit 1 for update skip locked""";

    boolean isKnown(ConsumerRecord<?, ?> place) {
        return count(
                        "buriedIn = ?1 and buriedPart = ?2 and buriedOffset = ?3",
                        place.topic(),
                        place.partition(),
                        place.offset())
                > 0;
    }

    /** The one that was asked for first and is not fed in yet, locked. */
    Optional<DeadLetter> lockNextAsked() {
        return getSession().createNativeQuery(NEXT_ASKED, DeadLetter.class).uniqueResultOptional();
    }
}
