package prongsai.assessment.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import prongsai.kit.problem.Problem;

/** An XLSX file, read sheet by sheet as a stream of XML, which may name no document type and thus no entity. */
final class Workbook {

    private final byte[] bytes;

    Workbook(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What the first sheet gives that gives something. */
    <T> Optional<T> first(Function<Table, Optional<T>> wanted) {
        try (var zip = GuardedZip.open(bytes);
                var file = OPCPackage.open(zip)) {
            checkIsPlainWorkbook(file);
            var reader = new XSSFReader(file);
            return first(reader, wanted);
        } catch (Problem refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            var refused = refusalWithin(e);
            throw refused == null ? Refusal.damaged() : refused;
        }
    }

    private static <T> Optional<T> first(XSSFReader reader, Function<Table, Optional<T>> wanted)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var strings = sharedStrings(reader);
        var sheets = reader.getSheetsData();
        for (int i = 0; sheets.hasNext() && i < Limits.SHEETS; i++) {
            try (var xml = sheets.next()) {
                var sheet = new SheetHandler(strings);
                parse(xml, sheet);
                var found = wanted.apply(sheet.table());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> sharedStrings(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var handler = new SharedStringsHandler();
        try (var xml = reader.getSharedStringsData()) {
            if (xml != null) {
                parse(xml, handler);
            }
        }
        return handler.strings();
    }

    private static void checkIsPlainWorkbook(OPCPackage file) {
        if (file.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                        .size()
                > 0) {
            throw GuardedZip.macros();
        }
        var main = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.size() != 1
                || !XSSFRelation.WORKBOOK.getContentType().equals(main.get(0).getContentType())) {
            throw Refusal.because("The file is no XLSX workbook.", "ไฟล์นี้ไม่ใช่สมุดงาน XLSX");
        }
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var reader = parsers.newSAXParser().getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler); // else the parser prints to the console
        reader.parse(new InputSource(xml));
    }

    /** The library wraps what it does not know. */
    private static Problem refusalWithin(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }
}
