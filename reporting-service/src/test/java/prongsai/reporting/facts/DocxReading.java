package prongsai.reporting.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads a DOCX. */
public final class DocxReading {

    private DocxReading() {}

    public static ReadDocument of(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return new ReadDocument(text(document), tables(document), remarks(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(XWPFDocument document) {
        return document.getBodyElements().stream().map(DocxReading::text).collect(Collectors.joining("\n"));
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return element instanceof XWPFTable table ? table.getText() : "";
    }

    private static List<ReadDocument.Table> tables(XWPFDocument document) {
        return document.getTables().stream().map(DocxReading::table).toList();
    }

    /** Its head are the rows that are repeated on each page. */
    private static ReadDocument.Table table(XWPFTable table) {
        var head = table.getRows().stream()
                .filter(XWPFTableRow::isRepeatHeader)
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .toList();
        var rows = table.getRows().stream()
                .filter(row -> !row.isRepeatHeader())
                .map(row -> row.getTableCells().stream().map(DocxReading::cell).toList())
                .toList();
        return new ReadDocument.Table(head, rows);
    }

    private static ReadDocument.Cell cell(XWPFTableCell cell) {
        var items = (int) cell.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumID() != null)
                .count();
        return new ReadDocument.Cell(
                cell.getText(), items == 0 && !cell.getText().isBlank() ? 1 : items);
    }

    private static List<String> remarks(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(paragraph -> "Remark".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
