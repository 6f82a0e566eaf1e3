package prongsai.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Remembers which events have arrived and how far each aggregate has come. */
@ApplicationScoped
class InboxLedger {

    private static final String ARRIVED = "insert into inbox (event_id) values (:id) on conflict do nothing";
    private static final String ADVANCED =
            """
            insert into inbox_position (topic, subject, sequence) values (:topic, :subject, :sequence)
            on conflict (topic, subject) do update set sequence = excluded.sequence
            where inbox_position.sequence <= excluded.sequence""";

    private final EntityManager database;

    InboxLedger(EntityManager database) {
        this.database = database;
    }

    /** Takes note of the event; false when it came before or a later state of its aggregate did. */
    boolean isNews(String topic, CloudEvent<?> event) {
        if (event.id() == null || event.subject() == null || event.type() == null || event.data() == null) {
            throw new IllegalArgumentException("an event needs id, subject, type and data");
        }
        return database.createNativeQuery(ARRIVED)
                                .setParameter("id", event.id())
                                .executeUpdate()
                        == 1
                && database.createNativeQuery(ADVANCED)
                                .setParameter("topic", topic)
                                .setParameter("subject", event.subject())
                                .setParameter("sequence", event.sequence())
                                .executeUpdate()
                        == 1;
    }
}
