package prongsai.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import prongsai.kit.event.CloudEvent;
import prongsai.kit.event.Inbox;

@ApplicationScoped
class NoteListener {

    private final Inbox inbox;
    private final EntityManager database;

    NoteListener(Inbox inbox, EntityManager database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.receive(message, NoteSnapshot.class, this::keep);
    }

    private void keep(CloudEvent<NoteSnapshot> event) {
        if (event.data().text().equals("poison")) {
            throw new IllegalArgumentException("nobody can apply this");
        }
        database.persist(new Note(event.data().text()));
    }
}
