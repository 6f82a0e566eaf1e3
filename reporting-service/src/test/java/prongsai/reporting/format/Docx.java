package prongsai.reporting.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import prongsai.reporting.manuscript.Manuscript;

/** DOCX files, read back. */
final class Docx {

    private Docx() {}

    static XWPFDocument of(Manuscript manuscript) {
        return read(DocxWriter.write(manuscript));
    }

    static XWPFDocument read(byte[] bytes) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections in order, each as it is described at its end. */
    static List<CTSectPr> sections(XWPFDocument document) {
        var sections = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    /** What the schema of Office Open XML says against a part. */
    static List<XmlError> errors(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }
}
