package prongsai.reporting.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Orientation;

/** The parts of a DOCX whose pages are held alike; a DOCX says how at the end of each. */
final class DocxSections {

    private final XWPFDocument document;
    private final Digits digits;

    /** How the pages of a document are held that is somebody else's; null in one of our own. */
    private final CTSectPr host;

    private Orientation orientation = Orientation.PORTRAIT;
    private boolean cover;
    private boolean afterCover;
    private boolean numbered;

    DocxSections(XWPFDocument document, Digits digits, CTSectPr host) {
        this.document = document;
        this.digits = digits;
        this.host = host;
    }

    int textWidth() {
        return A4.textWidth(orientation);
    }

    Orientation orientation() {
        return orientation;
    }

    /** Before anything is written. */
    void begin(Orientation first) {
        orientation = first;
    }

    /** What was written until now is a cover, and counted as no page. */
    void endCover() {
        cover = true;
        turn(Orientation.PORTRAIT);
        cover = false;
        afterCover = true;
    }

    /** What was written until now is held as before; what follows begins a page that is held so. */
    void turn(Orientation next) {
        var mark = document.createParagraph();
        mark.setStyle("AfterTable");
        var section = mark.getCTP().getPPr().addNewSectPr();
        if (host == null) {
            describe(section);
        } else {
            DocxHostPages.describe(section, host, orientation);
            DocxHostPages.goOn(host);
        }
        orientation = next;
    }

    void end() {
        if (host == null) {
            describe(document.getDocument().getBody().addNewSectPr());
        } else if (orientation != Orientation.PORTRAIT) {
            turn(Orientation.PORTRAIT);
        }
    }

    private void describe(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(A4.width(orientation));
        size.setH(A4.height(orientation));
        if (orientation == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(A4.LEFT);
        margins.setRight(A4.RIGHT);
        margins.setTop(A4.TOP);
        margins.setBottom(A4.BOTTOM);
        margins.setHeader(A4.HEADER);
        margins.setFooter(A4.HEADER);
        margins.setGutter(0);
        var pages = section.addNewPgNumType();
        pages.setFmt(digits == Digits.THAI ? STNumberFormat.THAI_NUMBERS : STNumberFormat.DECIMAL);
        if (!cover && !numbered) {
            number(section, pages::setStart);
        }
    }

    private interface Start {
        void at(BigInteger page);
    }

    /** The first numbered section has the header that those after it inherit; the first page of a letter bears no number. */
    private void number(CTSectPr section, Start start) {
        numbered = true;
        if (afterCover) {
            start.at(BigInteger.ONE);
        } else {
            section.addNewTitlePg();
        }
        var header = new XWPFHeaderFooterPolicy(document, section).createHeader(STHdrFtr.DEFAULT);
        var paragraph = header.createParagraph();
        paragraph.setStyle("Header");
        DocxText.write(paragraph, "- ");
        DocxField.write(paragraph, "PAGE", digits.write("1"));
        DocxText.write(paragraph, " -");
    }
}
