package prongsai.kit.sample;

import java.util.UUID;
import prongsai.kit.http.Versioned;

public record NoteResponse(UUID id, String text, long version) implements Versioned {

    static NoteResponse from(Note note) {
        return new NoteResponse(note.id(), note.text(), note.version());
    }
}
