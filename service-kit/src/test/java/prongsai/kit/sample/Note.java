package prongsai.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.event.OutgoingEvent;

@Entity
class Note {

    static final String TOPIC = "prongsai.notes-out";
    static final String WRITTEN = "prongsai.note.written.v1";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String text;

    @Version
    private long version;

    protected Note() {}

    Note(String text) {
        this.text = text;
    }

    void rewrite(String newText) {
        text = newText;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }

    OutgoingEvent written() {
        return new OutgoingEvent(TOPIC, WRITTEN, id, version, new NoteSnapshot(text));
    }
}
