package prongsai.reporting.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A DOCX as an agency makes one: a letterhead, a paragraph for each text, and a table with a row below its head. */
final class ATemplate {

    private final XWPFDocument document = new XWPFDocument();
    private final Map<String, byte[]> further = new LinkedHashMap<>();

    static ATemplate empty() {
        return new ATemplate();
    }

    /** With a letterhead, a row for the measures, and the body. */
    static ATemplate usual() {
        return empty().header("{{agency.name}}")
                .text("{{ti", "tle", "}} ปีงบประมาณ {{ fiscalYear }}")
                .row("{{measure.number}}", "{{measure.title}}", "{{measure.steps}}")
                .text("{{body}}")
                .text("พิมพ์เมื่อ {{date}}");
    }

    /** A paragraph of these runs. */
    ATemplate text(String... runs) {
        var paragraph = document.createParagraph();
        for (var run : runs) {
            paragraph.createRun().setText(run);
        }
        return this;
    }

    ATemplate header(String text) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    /** A table with a head and that row. */
    ATemplate row(String... cells) {
        var table = document.createTable(2, cells.length);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < cells.length; i++) {
            grid.addNewGridCol();
            table.getRow(0).getCell(i).setText("หัวตาราง");
            table.getRow(1).getCell(i).setText(cells[i]);
        }
        return this;
    }

    ATemplate with(Consumer<XWPFDocument> change) {
        change.accept(document);
        return this;
    }

    /** A further entry of the ZIP, or another in place of the one of that name. */
    ATemplate part(String name, String content) {
        further.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ATemplate part(String name, byte[] content) {
        further.put(name, content);
        return this;
    }

    byte[] bytes() {
        try {
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            if (further.isEmpty()) {
                return bytes.toByteArray();
            }
            return zipWith(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] zipWith(byte[] docx) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.putAll(further);
        return new TemplateFile(parts).bytes();
    }

    /** All that is read in a DOCX. */
    static String textOf(byte[] docx) {
        try (var document = read(docx);
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument read(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
