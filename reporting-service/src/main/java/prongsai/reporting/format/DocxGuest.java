package prongsai.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import prongsai.reporting.manuscript.Manuscript;

/** Sets a manuscript into a DOCX of somebody else, in place of the paragraph that holds a mark. */
final class DocxGuest {

    private final XWPFDocument host;
    private final Manuscript manuscript;

    private DocxGuest(XWPFDocument host, Manuscript manuscript) {
        this.host = host;
        this.manuscript = manuscript;
    }

    /** The host with the manuscript in it; as it was where no paragraph is the mark. */
    static byte[] write(byte[] host, String mark, Manuscript manuscript) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument(new ByteArrayInputStream(host))) {
            var place = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().strip().equals(mark))
                    .findFirst();
            if (place.isEmpty()) {
                return host;
            }
            new DocxGuest(document, manuscript).set(place.get());
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void set(XWPFParagraph place) {
        var base = page();
        int firstList = DocxParts.lend(host);
        int before = elements();
        var typesetter = new DocxTypesetter(host, manuscript, base, firstList);
        typesetter.set(manuscript.blocks());
        typesetter.end();
        goOn(before);
        move(before, place);
    }

    /** How the host's last pages are held; those of the manuscript are held alike. */
    private CTSectPr page() {
        var body = host.getDocument().getBody();
        return (CTSectPr) (body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr()).copy();
    }

    /** Where the manuscript has turned pages, the host's last section is not its first any more. */
    private void goOn(int before) {
        var body = host.getDocument().getBody();
        var turned = body.getPList().stream()
                .anyMatch(each -> each.isSetPPr() && each.getPPr().isSetSectPr());
        if (turned && elements() > before) {
            DocxHostPages.goOn(body.getSectPr());
        }
    }

    /** Paragraphs, tables and the like; the description of the last section, which stays the last, is none of them. */
    private int elements() {
        int elements = 0;
        try (var cursor = host.getDocument().getBody().newCursor()) {
            for (var more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                elements++;
            }
        }
        return elements - 1;
    }

    private void move(int before, XWPFParagraph place) {
        int added = elements() - before;
        try (var target = place.getCTP().newCursor();
                var moved = host.getDocument().getBody().newCursor()) {
            moved.toChild(before);
            for (int i = 0; i < added; i++) {
                moved.moveXml(target);
                toElement(moved);
            }
            target.removeXml();
        }
    }

    /** After a move the cursor stands behind what it moved. */
    private static void toElement(XmlCursor cursor) {
        while (!cursor.isStart() && cursor.toNextToken() != XmlCursor.TokenType.NONE) {
            // white space between elements
        }
    }
}
