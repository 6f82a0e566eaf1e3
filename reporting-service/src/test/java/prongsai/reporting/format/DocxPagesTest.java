package prongsai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Column;
import prongsai.reporting.manuscript.Block.Table.Row;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.office.AnOffice;

/** The pages of a DOCX: sections, numbers, contents, tables. */
class DocxPagesTest {

    @Test
    void pagesAreA4WithTheMarginsOfOfficialCorrespondence() {
        var section = Docx.sections(Docx.of(AManuscript.of())).get(0);

        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                .containsExactly(BigInteger.valueOf(11906), BigInteger.valueOf(16838));
        var margins = section.getPgMar();
        assertThat(List.of(margins.getLeft(), margins.getRight(), margins.getTop(), margins.getBottom()))
                .containsExactly(
                        BigInteger.valueOf(1701),
                        BigInteger.valueOf(1134),
                        BigInteger.valueOf(1417),
                        BigInteger.valueOf(1134));
    }

    @ParameterizedTest
    @CsvSource({"THAI, thaiNumbers", "ARABIC, decimal"})
    void pagesAreNumberedInTheDigitsOfTheDocument(Digits digits, String format) {
        var document = Docx.of(AManuscript.of(digits, Block.Paragraph.of("ก")));

        assertThat(Docx.sections(document).get(0).getPgNumType().getFmt()).hasToString(format);
        assertThat(document.getHeaderList().get(0)._getHdrFtr().xmlText()).contains(" PAGE ");
    }

    @Test
    void theFirstPageOfALetterBearsNoNumber() {
        var section =
                Docx.sections(Docx.of(AManuscript.of(Block.Paragraph.of("ก")))).get(0);

        assertThat(section.isSetTitlePg()).isTrue();
    }

    @Test
    void aCoverBearsNoNumberAndIsNotCounted() {
        var sections = Docx.sections(Docx.of(
                AManuscript.of(new Block.Cover(List.of("มาตรการ"), List.of("หน่วยงาน")), Block.Paragraph.of("คำนำ"))));

        assertThat(sections).hasSize(2);
        assertThat(sections.get(0).sizeOfHeaderReferenceArray()).isZero();
        assertThat(sections.get(1).sizeOfHeaderReferenceArray()).isEqualTo(1);
        assertThat(sections.get(1).getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(sections.get(1).isSetTitlePg()).isFalse();
    }

    @Test
    void aPageIsTurnedAndTurnedBack() {
        var sections = Docx.sections(Docx.of(AManuscript.of(
                Block.Paragraph.of("ก"),
                new Block.NewPage(Orientation.LANDSCAPE),
                AManuscript.table(2, 1),
                new Block.NewPage(Orientation.PORTRAIT),
                Block.Paragraph.of("ข"))));

        assertThat(sections.stream().map(DocxPagesTest::isLandscape)).containsExactly(false, true, false);
        assertThat(sections.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
    }

    @Test
    void aNewPageHeldAsBeforeNeedsNoSection() {
        var document = Docx.of(AManuscript.of(
                Block.Paragraph.of("ก"), new Block.NewPage(Orientation.PORTRAIT), Block.Paragraph.of("ข")));

        assertThat(Docx.sections(document)).hasSize(1);
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::isPageBreak))
                .containsExactly(false, true);
    }

    @Test
    void contentsNameTheHeadingsAndLeadToThem() {
        var document = Docx.of(AManuscript.of(
                new Block.Contents("สารบัญ"),
                new Block.Heading(1, "บทหนึ่ง"),
                new Block.Heading(3, "ข้อย่อย"),
                new Block.Heading(4, "ไม่อยู่ในสารบัญ")));

        assertThat(instructions(document)).contains("TOC \\o \"1-3\"").contains("PAGEREF _Toc100001 \\h");
        assertThat(entries(document)).containsExactly("บทหนึ่ง\t", "ข้อย่อย\t");
        assertThat(bookmarks(document)).containsExactly("_Toc100000", "_Toc100001");
    }

    @Test
    void theTitleOfADocumentIsNoChapter() {
        var document = Docx.of(AManuscript.of(
                new Block.Contents("สารบัญ"),
                new Block.Heading(1, AManuscript.of().title()),
                new Block.Heading(2, "หลักการและเหตุผล")));

        assertThat(entries(document)).containsExactly("หลักการและเหตุผล\t");
        assertThat(document.getParagraphs().stream().filter(each -> "Title".equals(each.getStyle())))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.getText()).isEqualTo(AManuscript.of().title()));
    }

    @Test
    void contentsHaveThePagesWhereTheyAreKnown() {
        var manuscript = AManuscript.of(new Block.Contents("สารบัญ"), new Block.Heading(1, "บทหนึ่ง"));

        var document = Docx.read(DocxWriter.write(manuscript, () -> List.of(7)));

        assertThat(entries(document)).containsExactly("บทหนึ่ง\t๗");
        assertThat(document.getDocument().xmlText()).doesNotContain("dirty");
    }

    @Test
    void contentsWithoutPagesAreToBeRenewed() {
        var document = Docx.of(AManuscript.of(new Block.Contents("สารบัญ"), new Block.Heading(1, "บทหนึ่ง")));

        assertThat(document.getDocument().xmlText()).contains("w:dirty=\"true\"");
    }

    @Test
    void contentsWithoutLibreOfficeAreToBeRenewed(@TempDir Path noOffice) {
        var formats = new Formats(AnOffice.with(noOffice, 1, Duration.ZERO));
        var manuscript = AManuscript.of(new Block.Contents("สารบัญ"), new Block.Heading(1, "บทหนึ่ง"));

        var document = Docx.read(formats.write(manuscript, Format.DOCX));

        assertThat(entries(document)).containsExactly("บทหนึ่ง\t");
        assertThat(document.getDocument().xmlText()).contains("w:dirty=\"true\"");
    }

    @Test
    void aFigureIsADescribedPictureNoWiderThanTheText() {
        var document = Docx.of(
                AManuscript.of(new Block.Figure("ภาพที่ ๑", "คะแนนเพิ่มขึ้น", AManuscript.chart(Chart.Kind.LINE))));

        var picture = document.getParagraphs()
                .get(0)
                .getRuns()
                .get(0)
                .getEmbeddedPictures()
                .get(0);
        var inline = document.getParagraphs()
                .get(0)
                .getCTP()
                .getRArray(0)
                .getDrawingArray(0)
                .getInlineArray(0);
        assertThat(picture.getPictureData().suggestFileExtension()).isEqualTo("png");
        assertThat(inline.getDocPr().getDescr()).isEqualTo("คะแนนเพิ่มขึ้น");
        assertThat(inline.getExtent().getCx()).isBetween(15L * 360_000, 16L * 360_000 + 1_000);
        assertThat(document.getParagraphs().get(1).getText()).isEqualTo("ภาพที่ ๑");
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPage() {
        var table = table(AManuscript.table(3, 40));

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "400, false", "5000, true"})
    void onlyALongRowIsSplitBetweenPages(int letters, boolean split) {
        var table = table(new Block.Table(
                "ตาราง",
                List.of(new Column("ก", 1, Alignment.START)),
                List.of(new Row(List.of(Cell.of("ก".repeat(letters)))))));

        assertThat(table.getRow(1).isCantSplitRow()).isNotEqualTo(split);
    }

    @Test
    void columnsShareTheWidthOfTheText() {
        var grid = table(AManuscript.table(3, 1)).getCTTbl().getTblGrid();

        var widths = grid.getGridColList().stream()
                .map(column -> ((BigInteger) column.getW()).intValue())
                .toList();
        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(11906 - 1701 - 1134);
        assertThat(widths.get(1)).isCloseTo(2 * widths.get(0), org.assertj.core.data.Offset.offset(2));
    }

    @Test
    void noColumnIsNarrowerThanItsLongestWordWhereAllCanHaveThat() {
        var grid = table(new Block.Table(
                        "ตาราง",
                        List.of(new Column("รายละเอียด", 20, Alignment.START), new Column("คะแนน", 1, Alignment.END)),
                        List.of(new Row(List.of(Cell.of("การเปิดเผยข้อมูล"), Cell.of("๑๐๐.๐๐"))))))
                .getCTTbl()
                .getTblGrid();

        assertThat((BigInteger) grid.getGridColArray(1).getW()).isGreaterThan(BigInteger.valueOf(1_000));
    }

    @Test
    void aTableOfLongWordsIsNoWiderThanTheText() {
        var word = "A".repeat(200);
        var grid = table(new Block.Table(
                        "ตาราง",
                        List.of(new Column(word, 1, Alignment.START), new Column("ข", 1, Alignment.START)),
                        List.of()))
                .getCTTbl()
                .getTblGrid();

        assertThat(grid.getGridColList().stream().map(column -> ((BigInteger) column.getW()).intValue()))
                .hasSize(2)
                .doesNotContain(0)
                .satisfies(widths -> assertThat(
                                widths.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(11906 - 1701 - 1134));
    }

    @Test
    void aCellSpansColumnsAndHoldsALine() {
        var table = table(new Block.Table(
                null,
                List.of(new Column("ก", 1, Alignment.START), new Column("ข", 1, Alignment.END)),
                List.of(
                        new Row(List.of(new Cell(List.of(Block.Paragraph.of("รวม")), 2, true))),
                        new Row(List.of(
                                Cell.of(new Block.Items(true, List.of(Line.of("ขั้นตอน")))), Cell.of("๙๕.๐๐"))))));

        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
                .isEqualTo(BigInteger.TWO);
        assertThat(table.getRow(2).getCell(0).getParagraphs().get(0).getNumID()).isNotNull();
        assertThat(table.getRow(2).getCell(1).getParagraphs().get(0).getAlignment())
                .hasToString("RIGHT");
    }

    @Test
    void tablesAfterEachOtherStayTwo() {
        var document = Docx.of(AManuscript.of(withoutCaption(), withoutCaption()));

        assertThat(document.getBodyElements().stream().map(element -> element instanceof XWPFTable))
                .containsExactly(true, false, true, false);
    }

    private static Block.Table withoutCaption() {
        var table = AManuscript.table(1, 1);
        return new Block.Table(null, table.columns(), table.rows());
    }

    private static XWPFTable table(Block.Table table) {
        return Docx.of(AManuscript.of(table)).getTables().get(0);
    }

    private static boolean isLandscape(CTSectPr section) {
        return section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
    }

    private static List<String> entries(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(paragraph ->
                        paragraph.getStyle() != null && paragraph.getStyle().matches("TOC\\d"))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String instructions(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(XWPFParagraph::getCTP)
                .flatMap(p -> Stream.concat(
                        p.getRList().stream(), p.getHyperlinkList().stream().flatMap(link -> link.getRList().stream())))
                .flatMap(run -> run.getInstrTextList().stream())
                .map(text -> text.getStringValue())
                .collect(Collectors.joining());
    }

    private static List<String> bookmarks(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(mark -> mark.getName())
                .toList();
    }
}
