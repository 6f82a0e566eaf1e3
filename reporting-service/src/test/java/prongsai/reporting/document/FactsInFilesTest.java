package prongsai.reporting.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.reporting.facts.DocxReading;
import prongsai.reporting.facts.PdfReading;
import prongsai.reporting.facts.PublishedDocument;
import prongsai.reporting.format.AFormats;
import prongsai.reporting.format.Format;
import prongsai.reporting.office.AnOffice;

/**
 * The facts of the five published documents, read back from the files that people open. With
 * {@code -Ddocuments.pictures=<folder>} each page of the PDF is put there as a picture.
 */
class FactsInFilesTest {

    static List<PublishedDocument> documents() {
        return PublishedDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocxSaysEveryFactInItsRowAndOrder(PublishedDocument document) {
        document.assertThatAllIsSaidIn(DocxReading.of(write(document, Format.DOCX)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePdfSaysEveryFactInItsRowAndOrder(PublishedDocument document) throws IOException {
        AnOffice.assumeInstalled();
        var pdf = write(document, Format.PDF);
        draw(pdf, document.toString());
        document.assertThatAllIsSaidIn(PdfReading.of(pdf));
    }

    private static byte[] write(PublishedDocument document, Format format) {
        return AFormats.withOffice().write(FactsTest.composed(document), format);
    }

    private static void draw(byte[] file, String name) throws IOException {
        var folder = System.getProperty("documents.pictures");
        if (folder == null) {
            return;
        }
        Files.createDirectories(Path.of(folder));
        try (var pdf = Loader.loadPDF(file)) {
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var picture = Path.of(folder, "%s-%02d.png".formatted(name, page + 1));
                ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 80), "png", picture.toFile());
            }
        }
    }
}
