package prongsai.reporting.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import prongsai.reporting.manuscript.Manuscript;

/** A DOCX before its text: styles, kinds of lists, settings and properties. */
final class DocxParts {

    /** Of Word 2013 and later; without it Word opens the document in a mode of an older one. */
    private static final String COMPATIBILITY = "15";

    private DocxParts() {}

    static XWPFDocument newDocument(Manuscript manuscript) {
        var document = new XWPFDocument();
        try {
            document.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(resource("styles.xml")).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings(document);
        properties(document, manuscript);
        return document;
    }

    /** Gives a document of somebody else the styles that it lacks, and our kinds of lists; the number of the first of those. */
    static int lend(XWPFDocument host) {
        try {
            var styles = host.createStyles();
            for (var style : StylesDocument.Factory.parse(resource("styles.xml"))
                    .getStyles()
                    .getStyleList()) {
                if (!styles.styleExist(style.getStyleId())) {
                    if (style.isSetDefault()) {
                        style.unsetDefault();
                    }
                    styles.addStyle(new XWPFStyle(style));
                }
            }
            return lendLists(host.createNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lendLists(XWPFNumbering numbering) throws XmlException, IOException {
        int first = numbering.getAbstractNums().stream()
                .mapToInt(known -> known.getAbstractNum().getAbstractNumId().intValue() + 1)
                .max()
                .orElse(0);
        for (var kind : NumberingDocument.Factory.parse(resource("numbering.xml"))
                .getNumbering()
                .getAbstractNumList()) {
            kind.setAbstractNumId(kind.getAbstractNumId().add(BigInteger.valueOf(first)));
            numbering.addAbstractNum(new XWPFAbstractNum(kind));
        }
        return first;
    }

    private static InputStream resource(String name) {
        return DocxParts.class.getResourceAsStream("/prongsai/reporting/format/" + name);
    }

    private static void settings(XWPFDocument document) {
        var settings = document.getSettings().getCTSettings();
        settings.addNewDefaultTabStop().setVal(A4.LEFT);
        var compatibility = settings.addNewCompat().addNewCompatSetting();
        compatibility.setName("compatibilityMode");
        compatibility.setUri("http://schemas.microsoft.com/office/word");
        compatibility.setVal(COMPATIBILITY);
        settings.addNewThemeFontLang().setBidi("th-TH");
    }

    /** The agency is the author: who wrote it is nobody's business outside. No dates either, the bytes are the same tomorrow. */
    private static void properties(XWPFDocument document, Manuscript manuscript) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Printable.text(manuscript.title()));
        core.setCreator(Printable.text(manuscript.agency()));
        core.getUnderlyingProperties().setLanguageProperty("th-TH");
        core.getUnderlyingProperties().setCreatedProperty(Optional.empty());
        core.getUnderlyingProperties().setModifiedProperty(Optional.empty());
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Prongsai");
    }
}
