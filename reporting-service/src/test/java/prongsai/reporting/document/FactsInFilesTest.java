package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.format.AFormats;
import prongsai.reporting.format.Format;
import prongsai.reporting.office.AnOffice;

/**
 * The facts of the five published documents, read back from the files that people open. With
 * {@code -Ddocuments.pictures=<folder>} each page of the PDF is put there as a picture.
 */
class FactsInFilesTest {

    static Stream<JsonNode> documents() {
        return FactsTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocxSaysEveryFactInItsOrder(JsonNode document) throws IOException {
        var file = write(document, Format.DOCX);
        assertInOrder(document.get("texts"), ThaiText.searchKey(Docx.text(file)));
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (var wanted : document.get("tables")) {
                assertThat(docx.getTables()).as("%s", wanted).anyMatch(table -> saysAll(table, wanted.get("rows")));
            }
        }
    }

    /**
     * Of the analyses only: in the text of a PDF the cells of long rows are mixed line by line. The DOCX, of which each PDF is laid
     * out, is read in every row above.
     */
    @ParameterizedTest
    @MethodSource("documents")
    void thePdfOfAnAnalysisSaysEveryFact(JsonNode document) throws IOException {
        AnOffice.assumeInstalled();
        try (var pdf = Loader.loadPDF(write(document, Format.PDF))) {
            draw(pdf, name(document));
            if (document.get("document").asText().equals("ANALYSIS")) {
                var text = key(new PDFTextStripper().getText(pdf));
                document.get("texts").forEach(fact -> assertThat(text).contains(key(fact.asText())));
                document.findValues("cells")
                        .forEach(cells -> cells.forEach(cell -> assertThat(text).contains(key(cell.asText()))));
            }
        }
    }

    private static byte[] write(JsonNode document, Format format) {
        return AFormats.withOffice().write(FactsTest.composed(document), format);
    }

    private static void assertInOrder(JsonNode facts, String text) {
        var at = 0;
        for (var fact : facts) {
            var found = text.indexOf(ThaiText.searchKey(fact.asText()), at);
            assertThat(found)
                    .as("%s after %s", fact, text.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            at = found;
        }
    }

    /** Whether the last rows of the table, below its head, are those, cell by cell. */
    private static boolean saysAll(XWPFTable table, JsonNode rows) {
        var below = table.getNumberOfRows() - rows.size();
        if (below < 1) {
            return false;
        }
        return IntStream.range(0, rows.size())
                .allMatch(i -> says(table.getRow(below + i), rows.get(i).get("cells")));
    }

    private static boolean says(XWPFTableRow row, JsonNode cells) {
        return IntStream.range(0, cells.size()).allMatch(i -> key(row.getCell(i).getText())
                .contains(key(cells.get(i).asText())));
    }

    private static void draw(PDDocument pdf, String name) throws IOException {
        var folder = System.getProperty("documents.pictures");
        if (folder == null) {
            return;
        }
        Files.createDirectories(Path.of(folder));
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            var picture = Path.of(folder, "%s-%02d.png".formatted(name, page + 1));
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(page, 80), "png", picture.toFile());
        }
    }

    private static String name(JsonNode document) {
        return document.get("agency").asText() + "-"
                + document.get("document").asText().toLowerCase(Locale.ROOT);
    }

    /** Without any blank, because cells break lines anywhere. */
    private static String key(String text) {
        return ThaiText.searchKey(text).replaceAll("\\s", "");
    }
}
