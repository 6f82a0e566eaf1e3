package prongsai.reporting.format;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Orientation;

/** A table of a DOCX: as wide as the text, its head repeated on each page, its short rows kept together. */
final class DocxTable {

    private static final String HEAD_COLOUR = "E7EDF3";

    /** A row that takes less of a page than a fifth is kept on one; a longer one could leave it half empty. */
    private static final int SHORT = 5;

    /** The height of a line in 14 points, in twips. */
    private static final int LINE = 360;

    /** The mean breadth of a Thai letter in 14 points, in twips; marks above and below have none. */
    private static final int LETTER = 155;

    private final XWPFDocument document;
    private final DocxLists lists;
    private final Block.Table table;
    private final int[] widths;
    private final int shortLines;

    DocxTable(XWPFDocument document, DocxLists lists, Block.Table table, Orientation orientation) {
        this.document = document;
        this.lists = lists;
        this.table = table;
        this.widths = ColumnWidths.of(table, A4.textWidth(orientation));
        this.shortLines = A4.textHeight(orientation) / SHORT / LINE;
    }

    void write() {
        var written = document.createTable().getCTTbl();
        written.removeTr(0);
        describe(written);
        head(written.addNewTr());
        table.rows().forEach(row -> row(written.addNewTr(), row));
    }

    private void describe(CTTbl written) {
        var properties = written.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        (properties.isSetTblStyle() ? properties.getTblStyle() : properties.addNewTblStyle()).setVal("TableGrid");
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(width(0, widths.length));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = written.getTblGrid() == null ? written.addNewTblGrid() : written.getTblGrid();
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private void head(CTRow row) {
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var cell = row.addNewTc();
            describe(cell, i, 1, true);
            new DocxCell(document, lists, cell, Alignment.CENTRE, true)
                    .write(Cell.of(table.columns().get(i).heading()).content());
        }
    }

    private void row(CTRow row, Block.Table.Row content) {
        if (isShort(content)) {
            row.addNewTrPr().addNewCantSplit();
        }
        int column = 0;
        for (var cell : content.cells()) {
            var written = row.addNewTc();
            describe(written, column, cell.columns(), cell.heading());
            var alignment = table.columns().get(column).alignment();
            new DocxCell(document, lists, written, cell.heading() ? Alignment.START : alignment, cell.heading())
                    .write(cell.content());
            column += cell.columns();
        }
    }

    private void describe(CTTc cell, int column, int columns, boolean heading) {
        var properties = cell.addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(width(column, columns));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        if (heading) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(HEAD_COLOUR);
        }
    }

    private BigInteger width(int column, int columns) {
        int sum = 0;
        for (int i = column; i < column + columns; i++) {
            sum += widths[i];
        }
        return BigInteger.valueOf(sum);
    }

    private boolean isShort(Block.Table.Row row) {
        int column = 0;
        for (var cell : row.cells()) {
            int letters = Math.max(1, width(column, cell.columns()).intValue() / LETTER);
            if (Extent.lines(cell.content(), letters) > shortLines) {
                return false;
            }
            column += cell.columns();
        }
        return true;
    }
}
