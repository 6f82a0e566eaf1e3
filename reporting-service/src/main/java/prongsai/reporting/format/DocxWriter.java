package prongsai.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import prongsai.reporting.manuscript.Manuscript;

/** Writes a manuscript as DOCX. */
final class DocxWriter {

    /** The first day that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    /** With contents whose pages are blank until they are renewed. */
    static byte[] write(Manuscript manuscript) {
        return write(manuscript, List::of);
    }

    /** {@code pages} tells on which page each heading is; it is asked only where there is a table of contents. */
    static byte[] write(Manuscript manuscript, Supplier<List<Integer>> pages) {
        try (var document = DocxParts.newDocument(manuscript)) {
            var typesetter = new DocxTypesetter(document, manuscript);
            typesetter.set(manuscript.blocks());
            typesetter.end();
            var contents = typesetter.tableOfContents();
            if (!contents.isEmpty()) {
                contents.fill(pages.get());
            }
            return withoutTimes(bytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part by itself, to be laid out. */
    static byte[] part(Manuscript manuscript, DocxLayout.Part part) {
        try (var document = DocxParts.newDocument(manuscript)) {
            new DocxTypesetter(document, manuscript).setAlone(part);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
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
