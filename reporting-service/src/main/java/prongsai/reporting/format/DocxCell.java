package prongsai.reporting.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;

/** What stands in a cell of a table of a DOCX. */
final class DocxCell {

    private final XWPFDocument document;
    private final DocxLists lists;
    private final CTTc cell;
    private final Alignment alignment;
    private final String style;

    DocxCell(XWPFDocument document, DocxLists lists, CTTc cell, Alignment alignment, boolean heading) {
        this.document = document;
        this.lists = lists;
        this.cell = cell;
        this.alignment = alignment;
        this.style = heading ? "TableHead" : "TableText";
    }

    /** Word takes no cell without a paragraph. */
    void write(Iterable<Block> content) {
        content.forEach(this::write);
        if (cell.sizeOfPArray() == 0) {
            paragraph(style, alignment);
        }
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph text) {
            DocxText.write(
                    paragraph(style, text.alignment() == Alignment.START ? alignment : text.alignment()), text.line());
        } else if (block instanceof Block.Items items) {
            write(items);
        } else if (block instanceof Block.Heading heading) {
            DocxText.write(paragraph("TableHead", Alignment.START), heading.text());
        } else if (block instanceof Block.Remark remark) {
            DocxText.write(paragraph("TableHead", Alignment.START), remark.heading());
            DocxText.write(paragraph(style, Alignment.START), remark.line());
        } else {
            throw new IllegalArgumentException("stands in no cell: " + block.getClass());
        }
    }

    private void write(Block.Items items) {
        var list = lists.begin(items.numbered(), DocxLists.Place.CELL);
        for (var line : items.lines()) {
            var item = paragraph(items.numbered() ? "TableNumber" : "TableBullet", Alignment.START);
            item.setNumID(list);
            item.setNumILvl(BigInteger.ZERO);
            DocxText.write(item, line);
        }
    }

    private XWPFParagraph paragraph(String styleId, Alignment wanted) {
        var paragraph = new XWPFParagraph(cell.addNewP(), document);
        paragraph.setStyle(styleId);
        DocxText.align(paragraph, wanted);
        return paragraph;
    }
}
