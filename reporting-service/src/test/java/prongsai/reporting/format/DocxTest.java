package prongsai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;

/** The texts of a DOCX: styles, lists, memo, links, properties. */
class DocxTest {

    @Test
    void everyPartKeepsToTheSchemaOfWord() throws Exception {
        var document = Docx.of(AManuscript.booklet(3));

        assertThat(Docx.errors(document.getDocument())).isEmpty();
        assertThat(Docx.errors(document.getStyle())).isEmpty();
        assertThat(Docx.errors(document.getSettings().getCTSettings())).isEmpty();
        assertThat(document.getHeaderList()).allSatisfy(header -> assertThat(Docx.errors(header._getHdrFtr()))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, heading 1", "2, heading 2", "3, heading 3", "4, heading 4"})
    void headingsHaveTheStylesThatWordKnows(int level, String name) {
        var document = Docx.of(AManuscript.of(new Block.Heading(level, "หัวข้อ")));

        var heading = only(document, "หัวข้อ");
        assertThat(document.getStyles().getStyle(heading.getStyle()).getName()).isEqualTo(name);
    }

    @Test
    void theFontOfOfficialDocumentsIsNamedForThaiToo() throws Exception {
        var run = Docx.of(AManuscript.of())
                .getStyle()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();

        var fonts = run.getRFontsArray(0);
        assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs())).containsOnly("TH Sarabun New");
        assertThat(run.getSzCsArray(0).getVal()).isEqualTo(BigInteger.valueOf(32));
        assertThat(run.getLangArray(0).getBidi()).isEqualTo("th-TH");
    }

    @ParameterizedTest
    @EnumSource(Digits.class)
    void numberedListsCountInTheDigitsOfTheDocument(Digits digits) {
        var list = new Block.Items(true, List.of(Line.of("ก"), Line.of("ข")));

        var document = Docx.of(AManuscript.of(digits, list));

        assertThat(format(document, only(document, "ก")))
                .isEqualTo(digits == Digits.THAI ? STNumberFormat.THAI_NUMBERS : STNumberFormat.DECIMAL);
    }

    @Test
    void eachNumberedListBeginsAtOne() {
        var document = Docx.of(AManuscript.of(
                new Block.Items(true, List.of(Line.of("ก"), Line.of("ข"))),
                new Block.Items(true, List.of(Line.of("ค")))));

        assertThat(only(document, "ก").getNumID()).isEqualTo(only(document, "ข").getNumID());
        assertThat(only(document, "ค").getNumID())
                .isNotEqualTo(only(document, "ก").getNumID());
        var second = document.getNumbering().getNum(only(document, "ค").getNumID());
        assertThat(second.getCTNum().getLvlOverrideArray(0).getStartOverride().getVal())
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void itemsWithoutNumbersHaveADash() {
        var document = Docx.of(AManuscript.of(new Block.Items(false, List.of(Line.of("ไม่มี")))));

        assertThat(format(document, only(document, "ไม่มี"))).isEqualTo(STNumberFormat.BULLET);
    }

    @Test
    void aBodyIsIndentedAndWhatStandsAtTheRightIsNot() {
        var document = Docx.of(AManuscript.of(
                Block.Paragraph.of("เนื้อความ"), new Block.Paragraph(Line.of("ลงชื่อ"), Alignment.END, false)));

        assertThat(only(document, "เนื้อความ").getStyle()).isEqualTo("BodyTextFirstIndent");
        assertThat(only(document, "ลงชื่อ").getStyle()).isEqualTo("BodyText");
    }

    @Test
    void aBlankFieldOfAMemoLeavesADottedLine() {
        var document = Docx.of(AManuscript.of(new Block.Memo(
                "บันทึกข้อความ",
                List.of(new Block.Memo.Field("เรื่อง", "มาตรการ"), new Block.Memo.Field("อ้างถึง", " ")))));

        assertThat(xml(only(document, "เรื่อง มาตรการ"))).doesNotContain("leader=\"dot\"");
        assertThat(xml(only(document, "อ้างถึง \t"))).contains("leader=\"dot\"");
    }

    @Test
    void numberAndDateOfAMemoStandInOneLine() {
        var document = Docx.of(AManuscript.of(new Block.Memo(
                "บันทึกข้อความ",
                List.of(new Block.Memo.Field("ที่", "ศธ ๐๒๑๐๒/"), new Block.Memo.Field("วันที่", "๗ มิถุนายน ๒๕๖๗")))));

        assertThat(texts(document)).contains("ที่ ศธ ๐๒๑๐๒/\tวันที่ ๗ มิถุนายน ๒๕๖๗");
    }

    @Test
    void aSignatureHasPlaceForANameAndTheCapacityBelow() {
        var document = Docx.of(AManuscript.of(
                new Block.Signature(List.of("รองศึกษาธิการจังหวัด รักษาการในตำแหน่ง", "ศึกษาธิการจังหวัด"))));

        assertThat(texts(document).get(0)).matches("\\(\\.+\\)");
        assertThat(texts(document).subList(1, 3))
                .containsExactly("รองศึกษาธิการจังหวัด รักษาการในตำแหน่ง", "ศึกษาธิการจังหวัด");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.go.th/ita, true",
        "HTTP://example.go.th, true",
        "https://example.go.th/โปร่งใส, true",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "https:, false",
        "not an address, false"
    })
    void onlyAddressesOfTheWebBecomeLinks(String address, boolean link) {
        var document = Docx.of(AManuscript.of(new Block.Paragraph(
                new Line(List.of(new Line.Span("หลักฐาน", false, address))), Alignment.START, false)));

        assertThat(only(document, "หลักฐาน").getCTP().sizeOfHyperlinkArray()).isEqualTo(link ? 1 : 0);
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndTheRestStaysText() {
        var hostile = "a\u0000b\u001b\ud800<script>alert('x')</script>&amp;\uffff" + "ก".repeat(2_000);

        var document = Docx.of(AManuscript.of(
                Block.Paragraph.of(hostile), new Block.Heading(1, hostile), new Block.Contents(hostile)));

        assertThat(Docx.errors(document.getDocument())).isEmpty();
        assertThat(texts(document).get(0)).isEqualTo("ab<script>alert('x')</script>&amp;" + "ก".repeat(2_000));
    }

    @Test
    void theAgencyIsTheAuthorAndNoPersonIs() {
        var core = Docx.of(AManuscript.of()).getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo("มาตรการส่งเสริมคุณธรรมและความโปร่งใส");
        assertThat(core.getCreator()).isEqualTo(AManuscript.AGENCY);
        assertThat(core.getLastModifiedByUser()).isNull();
        assertThat(core.getCreated()).isNull();
    }

    @Test
    void theSameManuscriptIsTheSameBytes() {
        assertThat(DocxWriter.write(AManuscript.booklet(2))).isEqualTo(DocxWriter.write(AManuscript.booklet(2)));
    }

    private static XWPFParagraph only(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + texts(document)));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static String xml(XWPFParagraph paragraph) {
        return paragraph.getCTP().xmlText();
    }

    private static STNumberFormat.Enum format(XWPFDocument document, XWPFParagraph item) {
        var numbering = document.getNumbering();
        var kind = numbering.getAbstractNum(numbering.getAbstractNumID(item.getNumID()));
        return kind.getCTAbstractNum().getLvlArray(0).getNumFmt().getVal();
    }
}
