package prongsai.reporting.format;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Line;

/** Texts in the paragraphs of a DOCX. */
final class DocxText {

    private DocxText() {}

    static void write(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText(Printable.text(text));
    }

    static void write(XWPFParagraph paragraph, Line line) {
        line.spans().forEach(span -> write(paragraph, span));
    }

    private static void write(XWPFParagraph paragraph, Line.Span span) {
        var link = Printable.link(span.link());
        XWPFRun run = link.isPresent() ? paragraph.createHyperlinkRun(link.get()) : paragraph.createRun();
        if (link.isPresent()) {
            run.setStyle("Hyperlink");
        }
        if (span.bold()) {
            // Thai is a complex script, whose weight is a property of its own.
            run.setBold(true);
            run.getCTR().getRPr().addNewBCs();
        }
        run.setText(Printable.text(span.text()));
    }

    static void align(XWPFParagraph paragraph, Alignment alignment) {
        switch (alignment) {
            case START -> {}
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case END -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }
}
