package prongsai.reporting.format;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import prongsai.reporting.chart.Charts;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.manuscript.Orientation;

/** Sets a manuscript as the paragraphs and tables of a DOCX. */
final class DocxTypesetter implements Typesetter {

    /** About what a line of a cover takes, in twips. */
    private static final int COVER_LINE = 760;

    /** About how many letters such a line holds. */
    private static final int COVER_LETTERS = 30;

    private final XWPFDocument document;
    private final Manuscript manuscript;
    private final DocxSections sections;
    private final DocxLists lists;
    private final DocxContents contents;
    private boolean alone;
    private boolean newPage;
    private boolean afterTable;

    DocxTypesetter(XWPFDocument document, Manuscript manuscript) {
        this(document, manuscript, null, 0);
    }

    /** {@code host} and {@code firstList}: the pages and our first kind of list in a document that is somebody else's. */
    DocxTypesetter(XWPFDocument document, Manuscript manuscript, CTSectPr host, int firstList) {
        this.document = document;
        this.manuscript = manuscript;
        this.sections = new DocxSections(document, manuscript.digits(), host);
        this.lists = new DocxLists(document.getNumbering(), manuscript.digits(), firstList);
        this.contents = new DocxContents(document, manuscript);
    }

    DocxContents tableOfContents() {
        return contents;
    }

    /**
     * Sets a part to be laid out, with room for its charts, and as it is followed by the mark at which the pages turn: that takes the
     * room of what closes a table.
     */
    void setAlone(DocxLayout.Part part) {
        alone = true;
        sections.begin(part.orientation());
        set(part.blocks());
        afterTable = true;
        end();
    }

    void end() {
        closeTable();
        sections.end();
    }

    @Override
    public void cover(Block.Cover cover) {
        int lines = Stream.concat(cover.title().stream(), cover.below().stream())
                .mapToInt(line -> 1 + Extent.letters(line) / COVER_LETTERS)
                .sum();
        int free = Math.max(0, A4.textHeight(Orientation.PORTRAIT) - lines * COVER_LINE);
        coverLines("Title", cover.title(), free / 3);
        coverLines("Subtitle", cover.below(), free / 3);
        sections.endCover();
    }

    private void coverLines(String style, List<String> lines, int before) {
        for (int i = 0; i < lines.size(); i++) {
            var line = paragraph(style);
            if (i == 0) {
                line.setSpacingBefore(before);
            }
            DocxText.write(line, lines.get(i));
        }
    }

    @Override
    public void contents(Block.Contents block) {
        DocxText.write(paragraph("TOCHeading"), block.heading());
        contents.write();
    }

    @Override
    public void newPage(Block.NewPage block) {
        if (sections.orientation() == block.orientation()) {
            newPage = true;
        } else {
            afterTable = false;
            sections.turn(block.orientation());
        }
    }

    @Override
    public void memo(Block.Memo memo) {
        var heading = paragraph("MemoHead");
        DocxText.write(heading, memo.heading());
        new DocxMemo(document, sections.textWidth()).write(memo.fields());
    }

    @Override
    public void heading(Block.Heading heading) {
        if (TitleHeading.is(heading, manuscript)) {
            DocxText.write(paragraph("Title"), heading.text());
            return;
        }
        contents.heading(paragraph("Heading" + heading.level()), heading);
    }

    @Override
    public void paragraph(Block.Paragraph block) {
        var indented = block.indented() && block.alignment() == Alignment.START;
        var paragraph = paragraph(indented ? "BodyTextFirstIndent" : "BodyText");
        DocxText.align(paragraph, block.alignment());
        DocxText.write(paragraph, block.line());
    }

    @Override
    public void items(Block.Items items) {
        var list = lists.begin(items.numbered(), DocxLists.Place.TEXT);
        for (var line : items.lines()) {
            var item = paragraph(items.numbered() ? "ListNumber" : "ListBullet");
            item.setNumID(list);
            item.setNumILvl(BigInteger.ZERO);
            DocxText.write(item, line);
        }
    }

    @Override
    public void table(Block.Table table) {
        closeTable();
        if (table.caption() != null && !table.caption().isBlank()) {
            var caption = paragraph("Caption");
            caption.setKeepNext(true);
            DocxText.write(caption, table.caption());
        } else if (newPage) {
            paragraph("AfterTable");
        }
        new DocxTable(document, lists, table, sections.orientation()).write();
        afterTable = true;
    }

    @Override
    public void figure(Block.Figure figure) {
        var digits = manuscript.digits();
        var picture = alone ? DocxFigure.BLANK : Charts.png(figure.chart(), digits);
        DocxFigure.write(
                paragraph("Figure"), figure, picture, Charts.shape(figure.chart(), digits), sections.orientation());
        DocxText.write(paragraph("Caption"), figure.caption());
    }

    /** With what is before it: nobody signs a page on which nothing else stands. */
    @Override
    public void signature(Block.Signature signature) {
        closeTable();
        var before = document.getParagraphs();
        if (!before.isEmpty()) {
            before.get(before.size() - 1).setKeepNext(true);
        }
        new DocxMemo(document, sections.textWidth()).write(signature);
    }

    @Override
    public void remark(Block.Remark remark) {
        DocxText.write(paragraph("RemarkHead"), remark.heading());
        DocxText.write(paragraph("Remark"), remark.line());
    }

    /** Two tables would become one, and a DOCX ends with no table: a line of no height follows each. */
    private void closeTable() {
        if (afterTable) {
            afterTable = false;
            document.createParagraph().setStyle("AfterTable");
        }
    }

    private XWPFParagraph paragraph(String style) {
        closeTable();
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (newPage) {
            newPage = false;
            paragraph.setPageBreak(true);
        }
        return paragraph;
    }
}
