package prongsai.kit.sample;

record NoteSnapshot(String text) {}
