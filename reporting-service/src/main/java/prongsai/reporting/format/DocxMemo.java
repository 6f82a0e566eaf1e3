package prongsai.reporting.format;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import prongsai.reporting.manuscript.Block;

/** The fields of a memo in a DOCX, and the place for a signature at the end of one. */
final class DocxMemo {

    /** The two fields that the form of an official memo has in one line: its number and its date. */
    private static final String NUMBER = "ที่";

    private static final String DATE = "วันที่";
    private static final String NAME = "(" + ".".repeat(50) + ")";

    /** Between the text and the name, in twips. */
    private static final int ROOM_TO_SIGN = 900;

    private final XWPFDocument document;
    private final int textWidth;

    DocxMemo(XWPFDocument document, int textWidth) {
        this.document = document;
        this.textWidth = textWidth;
    }

    void write(List<Block.Memo.Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            var paragraph = document.createParagraph();
            paragraph.setStyle("MemoField");
            if (isNumberAndDate(fields, i)) {
                field(paragraph, fields.get(i));
                tab(paragraph, textWidth / 2, STTabJc.LEFT, isBlank(fields.get(i)));
                i++;
            }
            field(paragraph, fields.get(i));
            if (isBlank(fields.get(i))) {
                tab(paragraph, textWidth, STTabJc.RIGHT, true);
            }
        }
    }

    private static boolean isNumberAndDate(List<Block.Memo.Field> fields, int i) {
        return i + 1 < fields.size()
                && fields.get(i).label().equals(NUMBER)
                && fields.get(i + 1).label().equals(DATE);
    }

    private static boolean isBlank(Block.Memo.Field field) {
        return field.text() == null || field.text().isBlank();
    }

    private static void field(XWPFParagraph paragraph, Block.Memo.Field field) {
        var label = paragraph.createRun();
        label.setStyle("MemoLabel");
        label.setText(Printable.text(field.label()) + " ");
        if (!isBlank(field)) {
            DocxText.write(paragraph, field.text());
        }
    }

    private static void tab(XWPFParagraph paragraph, int position, STTabJc.Enum kind, boolean dotted) {
        var properties = paragraph.getCTP().getPPr();
        var tab = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        tab.setVal(kind);
        if (dotted) {
            tab.setLeader(STTabTlc.DOT);
        }
        tab.setPos(BigInteger.valueOf(position));
        paragraph.createRun().addTab();
    }

    void write(Block.Signature signature) {
        var name = document.createParagraph();
        name.setStyle("Signature");
        name.setSpacingBefore(ROOM_TO_SIGN);
        DocxText.write(name, NAME);
        var lines = signature.capacity();
        for (int i = 0; i < lines.size(); i++) {
            var line = document.createParagraph();
            line.setStyle("Signature");
            // The style keeps each line with the next one; the last has none.
            line.setKeepNext(i < lines.size() - 1);
            DocxText.write(line, lines.get(i));
        }
    }
}
