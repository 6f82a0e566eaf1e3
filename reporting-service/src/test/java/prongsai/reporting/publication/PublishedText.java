package prongsai.reporting.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in a published file. */
final class PublishedText {

    private PublishedText() {}

    static String of(PublishedFormat format, byte[] file) {
        try {
            return switch (format) {
                case HTML, JSON, CSV -> new String(file, StandardCharsets.UTF_8);
                case DOCX -> docx(file);
                case PDF -> pdf(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            return text.getText() + text.getCoreProperties().getCreator();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
