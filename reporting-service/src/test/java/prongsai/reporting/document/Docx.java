package prongsai.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A DOCX as somebody reads it from the first line to the last. */
final class Docx {

    private Docx() {}

    static String text(byte[] file) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getBodyElements().stream().map(Docx::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return element instanceof XWPFTable table ? table.getText() : "";
    }
}
