package prongsai.assessment.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest XLSX file there is, part by part, so that a test can spoil any of them. */
public final class Xlsx {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String TYPES = "[Content_Types].xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {
        part(
                TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + type("/xl/workbook.xml", "sheet.main")
                        + type("/" + SHEET, "worksheet")
                        + type("/" + STRINGS, "sharedStrings")
                        + "</Types>");
        part(
                "_rels/.rels",
                RELATIONS + "<Relationship Id='rId1' Type='" + DOCUMENT
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        part(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + DOCUMENT
                        + "'><sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>");
        part(
                "xl/_rels/workbook.xml.rels",
                RELATIONS
                        + "<Relationship Id='rId1' Type='" + DOCUMENT + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='" + DOCUMENT + "/sharedStrings' Target='sharedStrings.xml'/>"
                        + "</Relationships>");
        strings();
    }

    private static String type(String part, String kind) {
        return "<Override PartName='" + part
                + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    /** @param rows such as {@code <row r='1'><c r='A1'><v>1</v></c></row>} */
    public static Xlsx ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    public static Xlsx ofSheet(String content) {
        return new Xlsx().part(SHEET, "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
    }

    /** The same sheet so many times. */
    public Xlsx times(int sheets) {
        var listed = part("xl/workbook.xml")
                .replaceFirst("<sheet name.*?/>", "<sheet name='a' sheetId='1' r:id='rId1'/>".repeat(sheets));
        return part("xl/workbook.xml", listed);
    }

    public Xlsx strings(String... items) {
        var xml = new StringBuilder("<sst xmlns='" + MAIN + "' count='2000000000' uniqueCount='2000000000'>");
        for (var item : items) {
            xml.append("<si>").append(item).append("</si>");
        }
        return part(STRINGS, xml.append("</sst>").toString());
    }

    public Xlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
