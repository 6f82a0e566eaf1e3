package prongsai.reporting.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * A DOCX as LibreOffice has to be given it to count in Thai digits, which it reads as Arabic ones: its lists are counted out, and its
 * pages have to be counted by {@link ThaiPages}.
 */
record ThaiDocx(byte[] bytes, boolean thaiPages) {

    static ThaiDocx of(byte[] docx) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var thaiPages = sections(document).anyMatch(ThaiDocx::hasThaiPages);
            if (!new ThaiLists(document).countOut()) {
                return new ThaiDocx(docx, thaiPages);
            }
            var out = new ByteArrayOutputStream(docx.length);
            document.write(out);
            return new ThaiDocx(out.toByteArray(), thaiPages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CTSectPr> sections(XWPFDocument document) {
        var body = document.getDocument().getBody();
        var inner = body.getPList().stream()
                .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getPPr().getSectPr());
        return body.isSetSectPr() ? Stream.concat(inner, Stream.of(body.getSectPr())) : inner;
    }

    private static boolean hasThaiPages(CTSectPr section) {
        return section.isSetPgNumType() && section.getPgNumType().getFmt() == STNumberFormat.THAI_NUMBERS;
    }
}
