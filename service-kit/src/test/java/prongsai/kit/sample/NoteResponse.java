package prongsai.kit.sample;

import prongsai.kit.http.Versioned;

import java.util.UUID;

public record NoteResponse(UUID id, String text, long version) implements Versioned {

    static NoteResponse from(Note note) {
        return new NoteResponse(note.id(), note.text(), note.version());
    }
}
