package prongsai.reporting.format;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import prongsai.reporting.manuscript.Orientation;

/** How the pages of a manuscript are held in a DOCX of somebody else: on A4, with that one's margins, headers and footers. */
final class DocxHostPages {

    private DocxHostPages() {}

    static void describe(CTSectPr section, CTSectPr host, Orientation orientation) {
        section.set(host);
        (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.NEXT_PAGE);
        if (section.isSetPgSz()) {
            section.unsetPgSz();
        }
        var size = section.addNewPgSz();
        size.setW(A4.width(orientation));
        size.setH(A4.height(orientation));
        if (orientation == Orientation.LANDSCAPE) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
    }

    /** What follows has no first page of its own, and its pages are counted on. */
    static void goOn(CTSectPr host) {
        if (host.isSetTitlePg()) {
            host.unsetTitlePg();
        }
        if (host.isSetPgNumType() && host.getPgNumType().isSetStart()) {
            host.getPgNumType().unsetStart();
        }
    }
}
