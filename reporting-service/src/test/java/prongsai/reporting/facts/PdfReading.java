package prongsai.reporting.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Reads a PDF as a screen reader does, by the structure that it carries: which texts are of one cell, and which cells of one row, wherever
 * they stand on however many pages. A paragraph is known there by its style.
 */
public final class PdfReading {

    private static final Set<String> INLINE = Set.of("Span", "Link");
    private static final Set<String> ITEMS = Set.of("Table Number", "Table Bullet");
    private static final String LABEL = "Lbl";
    private static final String REMARK = "Remark";
    private static final Pattern COUNTED = Pattern.compile("^\\s*(?:-|[0-9๐-๙]+\\.)\\s*");

    private final PdfTexts texts;
    private final List<ReadDocument.Table> tables = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private PdfReading(PdfTexts texts) {
        this.texts = texts;
    }

    public static ReadDocument of(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            var reading = new PdfReading(PdfTexts.of(pdf));
            var root = pdf.getDocumentCatalog().getStructureTreeRoot();
            reading.collect(root);
            return new ReadDocument(reading.text(root), reading.tables, reading.remarks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDStructureNode node) {
        for (var element : elements(node)) {
            if (element.getStandardStructureType().equals("Table")) {
                tables.add(table(element));
            } else if (element.getStructureType().equals(REMARK)) {
                remarks.add(text(element));
            } else {
                collect(element);
            }
        }
    }

    private ReadDocument.Table table(PDStructureElement table) {
        var head = all(table, Set.of("TH")).stream().map(this::text).toList();
        var rows = all(table, Set.of("TR")).stream()
                .map(row -> all(row, Set.of("TD")).stream().map(this::cell).toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        return new ReadDocument.Table(head, rows);
    }

    private ReadDocument.Cell cell(PDStructureElement cell) {
        var text = text(cell);
        var items = all(cell, ITEMS).size();
        return new ReadDocument.Cell(text, items == 0 && !text.isBlank() ? 1 : items);
    }

    private static List<PDStructureElement> all(PDStructureNode node, Set<String> types) {
        var found = new ArrayList<PDStructureElement>();
        for (var element : elements(node)) {
            if (types.contains(element.getStructureType())) {
                found.add(element);
            } else {
                found.addAll(all(element, types));
            }
        }
        return found;
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private String text(PDStructureNode node) {
        var text = new StringBuilder();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                text.append(textOf(element));
            } else if (kid instanceof Integer number) {
                text.append(texts.of(((PDStructureElement) node).getPage(), number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                var page = reference.getPage() == null ? ((PDStructureElement) node).getPage() : reference.getPage();
                text.append(texts.of(page, reference.getMCID()));
            }
        }
        return text.toString();
    }

    /** Of an item without what it is counted by. */
    private String textOf(PDStructureElement element) {
        var type = element.getStandardStructureType();
        if (type.equals(LABEL)) {
            return "";
        }
        var text = text(element);
        if (ITEMS.contains(element.getStructureType())) {
            text = COUNTED.matcher(text).replaceFirst("");
        }
        return INLINE.contains(type) ? text : "\n" + text;
    }
}
