package prongsai.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import prongsai.reporting.manuscript.Manuscript;

/** Writes a manuscript as DOCX. */
final class DocxWriter {

    /** The first day that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    /** {@code pages} are those of the headings in the contents; empty where they are not known. */
    static byte[] write(Manuscript manuscript, List<String> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var document = DocxParts.newDocument(manuscript)) {
            var typesetter = new DocxTypesetter(document, manuscript, pages);
            typesetter.set(manuscript.blocks());
            typesetter.end();
            document.write(bytes);
            return withoutTimes(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A ZIP notes when each of its files was written; the same document is to be the same bytes. */
    private static byte[] withoutTimes(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
