package prongsai.reporting.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;

/** The table of contents of a DOCX: a field that Word renews, filled in already, and the marks at the headings that it leads to. */
final class DocxContents {

    static final int DEEPEST = 3;
    private static final String INSTRUCTION = "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u";

    private final XWPFDocument document;
    private final Digits digits;
    private final List<Block.Heading> headings;
    private final List<CTText> pages = new ArrayList<>();
    private CTFldChar outdated;
    private int marked;

    DocxContents(XWPFDocument document, Manuscript manuscript) {
        this.document = document;
        this.digits = manuscript.digits();
        this.headings = headings(manuscript);
    }

    static List<Block.Heading> headings(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= DEEPEST && !TitleHeading.is(heading, manuscript))
                .toList();
    }

    void write() {
        for (int i = 0; i < headings.size(); i++) {
            var entry = document.createParagraph();
            entry.setStyle("TOC" + headings.get(i).level());
            if (i == 0) {
                DocxField.begin(entry.getCTP(), INSTRUCTION);
                outdated = entry.getCTP().getRArray(0).getFldCharArray(0);
                outdated.setDirty(true);
            }
            entry(entry.getCTP().addNewHyperlink(), i);
        }
        if (!headings.isEmpty()) {
            DocxField.end(document.createParagraph().getCTP());
        }
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    /** The pages of the headings in order, once the document was laid out; until then Word is told to renew the contents. */
    void fill(List<Integer> laidOut) {
        if (laidOut.size() != pages.size()) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setStringValue(digits.write(laidOut.get(i).toString()));
        }
        outdated.unsetDirty();
    }

    private void entry(CTHyperlink link, int index) {
        link.setAnchor(mark(index));
        link.setHistory(true);
        link.addNewR()
                .addNewT()
                .setStringValue(Printable.text(headings.get(index).text()));
        link.addNewR().addNewTab();
        DocxField.mark(link.addNewR(), STFldCharType.BEGIN);
        DocxField.instruct(link.addNewR(), "PAGEREF " + mark(index) + " \\h");
        DocxField.mark(link.addNewR(), STFldCharType.SEPARATE);
        pages.add(link.addNewR().addNewT());
        DocxField.mark(link.addNewR(), STFldCharType.END);
    }

    /** Writes a heading that the contents lead to. */
    void heading(XWPFParagraph paragraph, Block.Heading heading) {
        if (heading.level() > DEEPEST) {
            DocxText.write(paragraph, heading.text());
            return;
        }
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(marked));
        start.setName(mark(marked));
        DocxText.write(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(marked));
        marked++;
    }

    private static String mark(int index) {
        return "_Toc" + (100_000 + index);
    }
}
