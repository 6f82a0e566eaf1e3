package prongsai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.office.AnOffice;

/** What a reader of the PDF sees; its text has displaced tone marks, so the kit's search key is compared. */
class PdfTest {

    @BeforeEach
    void officeIsInstalled() {
        AnOffice.assumeInstalled();
    }

    @Test
    void everyTextOfTheManuscriptIsRead() {
        var text = text(AManuscript.booklet(4));

        assertThat(text)
                .contains(
                        key("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                        key("บันทึกข้อความ"),
                        key("วันที่ ๗ มิถุนายน ๒๕๖๗"),
                        key("รองผู้อำนวยการ รักษาการในตำแหน่ง"),
                        key("ภาพที่ ๑ แนวโน้มคะแนน ๒๕๖๒–๒๕๖๖"),
                        key("เอกสารพิมพ์ผลรวม ๙๙.๗๓ คะแนน คำนวณได้ ๙๗.๗๓ คะแนน"),
                        key("ข้อจำกัดของหน่วยงาน"));
    }

    @Test
    void listsCountInTheDigitsOfTheDocument() {
        assertThat(raw(AManuscript.of(Digits.THAI, list(), list())))
                .contains("๑.", "๒.")
                .doesNotContain("1.", "๓.");
        assertThat(raw(AManuscript.of(Digits.ARABIC, list())))
                .contains("1.", "2.")
                .doesNotContain("๑.");
    }

    @Test
    void pagesAreNumberedFromTheOneAfterTheCoverAndInThaiDigits() {
        var pages = pages(AManuscript.booklet(1));

        assertThat(pages.get(0)).doesNotContain("-๑-");
        assertThat(pages.get(1)).contains("-๑-");
        assertThat(pages.get(2)).contains("-๒-");
    }

    @Test
    void contentsNameThePagesInBothFormats() {
        var formats = new Formats(AnOffice.started());
        var manuscript = AManuscript.of(
                new Block.Contents("สารบัญ"),
                new Block.NewPage(Orientation.PORTRAIT),
                new Block.Heading(1, "ผลการประเมิน"),
                new Block.NewPage(Orientation.LANDSCAPE),
                new Block.Heading(1, "มาตรการ"));

        var docx = Docx.read(formats.write(manuscript, Format.DOCX));

        assertThat(docx.getParagraphs().stream().map(paragraph -> paragraph.getText()))
                .contains("ผลการประเมิน\t๒", "มาตรการ\t๓");
        assertThat(pages(manuscript).get(0).replaceAll("\\.{2,}", "")).contains("ผลการประเมิน๒", "มาตรการ๓");
    }

    @Test
    void contentsCountThePagesFromTheCoverToTheLastTurn() {
        var manuscript = AManuscript.booklet(20);

        var contents =
                Docx.read(new Formats(AnOffice.started()).write(manuscript, Format.DOCX)).getParagraphs().stream()
                        .filter(paragraph ->
                                String.valueOf(paragraph.getStyle()).matches("TOC\\d"))
                        .map(XWPFParagraph::getText)
                        .toList();

        assertThat(contents).last().asString().endsWith("๑๙");
        assertThat(counted(String.join("", contents)))
                .isEqualTo(counted(pages(manuscript).get(2).replaceFirst("-๒-", "")));
    }

    /** The numbers in a text, one after the other. */
    private static List<String> counted(String text) {
        return Pattern.compile("[๐-๙]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Letters of growing length, so that the end of one page or another comes before the first signature or the second. */
    @Test
    void noPageHasSignaturesAlone() {
        var blocks = new ArrayList<Block>();
        for (int lines = 15; lines < 35; lines++) {
            blocks.addAll(Collections.nCopies(lines, Block.Paragraph.of("ความเป็นมา")));
            blocks.add(Block.Paragraph.of("จึงเรียนมาเพื่อโปรดทราบ"));
            blocks.add(new Block.Signature(List.of("นักวิชาการ")));
            blocks.add(new Block.Signature(List.of("ผู้อำนวยการ")));
            blocks.add(new Block.NewPage(Orientation.PORTRAIT));
        }

        var signed = pages(AManuscript.of(blocks.toArray(Block[]::new))).stream()
                .filter(page -> page.contains("(...."))
                .toList();

        assertThat(signed).hasSize(20).allSatisfy(page -> assertThat(page).contains("จึงเรียนมา"));
    }

    @Test
    void theHeadOfATableIsOnEachOfItsPages() {
        var pages = pages(AManuscript.of(AManuscript.table(3, 120)));

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> assertThat(page)
                .contains("คอลัมน์1", "คอลัมน์3"));
    }

    @Test
    void hostileTextStaysText() {
        var hostile = "<script>alert(1)</script> ${jndi:ldap://x} =cmd() " + "ก".repeat(3_000);

        assertThat(text(AManuscript.of(Block.Paragraph.of(hostile))).replace("\n", ""))
                .contains("<script>alert(1)</script>", "${jndi:ldap://x}");
    }

    private static Block.Items list() {
        return new Block.Items(true, List.of(Line.of("แต่งตั้งคณะทำงาน"), Line.of("เผยแพร่")));
    }

    private static String text(Manuscript manuscript) {
        return key(raw(manuscript));
    }

    private static String raw(Manuscript manuscript) {
        return String.join("\n", rawPages(manuscript));
    }

    private static List<String> pages(Manuscript manuscript) {
        return rawPages(manuscript).stream().map(PdfTest::thaiKey).toList();
    }

    /** Without blanks, its digits as they are. */
    private static String thaiKey(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String key(String text) {
        return ThaiText.searchKey(text);
    }

    private static List<String> rawPages(Manuscript manuscript) {
        var bytes = new Formats(AnOffice.started()).write(manuscript, Format.PDF);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
