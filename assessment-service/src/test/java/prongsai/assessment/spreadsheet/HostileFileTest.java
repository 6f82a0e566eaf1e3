package prongsai.assessment.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.problem.Problem;

/** Files that want to harm, or that are not what they are called, are refused at once with a reason. */
class HostileFileTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** Of this thread: the machine may be busy with other things. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String CELL = "<row><c><v>1</v></c></row>";

    static Stream<Arguments> workbooks() throws Exception {
        return Stream.of(
                workbook("a program", "MZ\u0090\0\u0003".getBytes(StandardCharsets.ISO_8859_1), "content"),
                workbook("a PDF", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "content"),
                workbook("a text", "รหัส,ชื่อ".getBytes(StandardCharsets.UTF_8), "content"),
                workbook("nothing", new byte[0], "empty"),
                workbook("Excel 97", ole("Workbook"), ".xls"),
                workbook("encrypted", ole("EncryptedPackage"), "encrypted"),
                workbook("random bytes after PK", garbage(), "damaged"),
                workbook("cut off", cutOff(), "damaged"),
                workbook("no workbook in the zip", new byte[] {'P', 'K', 5, 6}, "content"),
                workbook("malformed XML", Xlsx.ofRows("<row><c>").bytes(), "damaged"),
                workbook(
                        "a string that is not there",
                        Xlsx.ofRows("<row><c t='s'><v>7</v></c></row>").bytes(),
                        "damaged"),
                workbook(
                        "a zip bomb",
                        Xlsx.ofRows(CELL)
                                .part("xl/worksheets/sheet1.xml", new byte[300 << 20])
                                .bytes(),
                        "far larger"),
                workbook(
                        "a bomb beside the sheet",
                        Xlsx.ofRows(CELL)
                                .part("xl/media/a.png", new byte[300 << 20])
                                .bytes(),
                        "far larger"),
                workbook("many entries", entries(5_000), "damaged"),
                workbook("a few too many entries", entries(600), "far larger"),
                workbook(
                        "a path that climbs",
                        Xlsx.ofRows(CELL).part("../../etc/passwd", "").bytes(),
                        "damaged"),
                workbook(
                        "macros",
                        Xlsx.ofRows(CELL).part("xl/vbaProject.bin", "").bytes(),
                        "macros"),
                workbook("macros by type", typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "macros"),
                workbook(
                        "a document of Word",
                        typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                        "no XLSX"),
                workbook("an external entity in the sheet", withDoctype(Xlsx.SHEET), "damaged"),
                workbook("an external entity in the strings", withDoctype(Xlsx.STRINGS), "damaged"),
                workbook("an external entity in the types", withDoctype(Xlsx.TYPES), "damaged"),
                workbook("a million rows", Xlsx.ofRows(noisy(1_000_000)).bytes(), "20000 rows"),
                workbook(
                        "16,384 columns",
                        Xlsx.ofRows("<row><c r='XFD1'><v>1</v></c></row>").bytes(),
                        "100 columns"),
                workbook(
                        "a giant string",
                        Xlsx.ofRows(CELL)
                                .strings("<t>" + noise(2_000_000) + "</t>")
                                .bytes(),
                        "32767 characters"),
                workbook(
                        "millions of strings",
                        Xlsx.ofRows(CELL).strings(strings(1_000_000)).bytes(),
                        "far larger"),
                workbook(
                        "merged over everything",
                        Xlsx.ofSheet("<sheetData>" + noisy(19_000) + "</sheetData>" + "<mergeCells>"
                                        + "<mergeCell ref='A1:XFD1048576'/>".repeat(50) + "</mergeCells>")
                                .bytes(),
                        "far larger"),
                workbook("deep XML", Xlsx.ofSheet("<a>".repeat(300_000)).bytes(), "damaged"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workbooks")
    void hostileWorkbookIsRefused(String what, byte[] file, String reason) {
        assertIsRefused(new TableFile(FileKind.XLSX, file), reason);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("a workbook", new String(Xlsx.ofRows(CELL).bytes(), StandardCharsets.ISO_8859_1), "content"),
                text("NUL", "รหัส,ชื่อ\nA\0B,1", "neither"),
                text("broken quotes", "a,b\n\"c\"d,e", "quotes are broken near line 2"),
                text("a quote without end", "a,b\n\"c,d\n" + "e,f\n".repeat(100_000), "quotes are broken"),
                text("a million rows", "a,b\n".repeat(1_000_000), "20000 rows"),
                text("a million columns", "a,b\n" + ",".repeat(1_000_000), "100 columns"),
                text("columns hidden by quotes", "a,b\na\"" + ",".repeat(19_000_000), "100 columns"),
                text("a giant cell", "a,b\n" + "c".repeat(19_000_000), "32767 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void hostileTextIsRefused(String what, byte[] file, String reason) {
        assertIsRefused(new TableFile(FileKind.CSV, file), reason);
    }

    @Test
    void bytesOfNoEncodingAreNotGuessedAt() {
        assertIsRefused(new TableFile(FileKind.CSV, new byte[] {'a', ',', (byte) 0x81, (byte) 0xFF, '\n'}), "neither");
    }

    @Test
    void manyRangesThatCoverNoColumnCostNothing() {
        var sheet = Xlsx.ofSheet("<sheetData>" + noisy(19_000) + "</sheetData><mergeCells>"
                + "<mergeCell ref='ALL1:XFD1048576'/>".repeat(19_000) + "</mergeCells>");
        var file = new TableFile(FileKind.XLSX, sheet.times(10).bytes());

        var start = CLOCK.getCurrentThreadCpuTime();
        assertThat(file.first(table -> Optional.empty())).isEmpty();
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-1e308", "1e-300"})
    void shortNumberStaysAShortText(String number) {
        var file = new TableFile(
                FileKind.XLSX,
                Xlsx.ofRows("<row><c><v>" + number + "</v></c></row>").bytes());

        var table = file.first(Optional::of).orElseThrow();
        assertThat(table.rows().get(0).cell(0)).hasSizeLessThan(10);
    }

    private static void assertIsRefused(TableFile file, String reason) {
        var start = CLOCK.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> file.first(Optional::of))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.en()).contains(reason)));
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    }

    private static Arguments workbook(String what, byte[] file, String reason) {
        return Arguments.of(what, file, reason);
    }

    private static Arguments text(String what, String content, String reason) {
        return Arguments.of(what, content.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static byte[] ole(String stream) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var file = new POIFSFileSystem()) {
            file.getRoot().createDocument(stream, new ByteArrayInputStream(new byte[5000]));
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] garbage() {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        return bytes;
    }

    private static byte[] cutOff() {
        var whole = Xlsx.ofRows(CELL).bytes();
        return Arrays.copyOf(whole, whole.length - 30);
    }

    private static byte[] entries(int count) {
        var file = Xlsx.ofRows(CELL);
        for (int i = 0; i < count; i++) {
            file.part("xl/a/" + i + ".xml", "");
        }
        return file.bytes();
    }

    private static byte[] typed(String type) {
        var file = Xlsx.ofRows(CELL);
        return file.part(
                        Xlsx.TYPES,
                        file.part(Xlsx.TYPES)
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        type))
                .bytes();
    }

    private static byte[] withDoctype(String part) {
        var file = Xlsx.ofRows(CELL);
        return file.part(part, "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + file.part(part))
                .bytes();
    }

    /** Rows that do not compress too well: it is their number that is wrong. */
    private static String noisy(int rows) {
        var random = new Random(1);
        var xml = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            xml.append("<row><c><v>").append(random.nextInt()).append("</v></c></row>");
        }
        return xml.toString();
    }

    private static String noise(int characters) {
        return new Random(1)
                .ints(characters, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String[] strings(int count) {
        return new Random(1).ints(count).mapToObj(i -> "<t>" + i + "</t>").toArray(String[]::new);
    }
}
