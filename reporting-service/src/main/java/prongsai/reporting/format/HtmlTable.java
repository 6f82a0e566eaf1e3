package prongsai.reporting.format;

import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Row;

/**
 * A table of a page. One of many columns with long texts is stacked on a phone, each cell below the name of its column; its roles are
 * written out, since a browser forgets those of elements that are not shown as a table. One of numbers is compared row by row: it stays a
 * table and scrolls where it is too wide.
 */
final class HtmlTable {

    /** A narrower table fits on a phone as it is. */
    private static final int STACKED_FROM = 4;

    /** In letters: about two lines of a narrow column. */
    private static final int SHORT = 40;

    private final Markup out;
    private final HtmlTypesetter cells;
    private final Block.Table table;
    private final int number;
    private final boolean stacked;

    /** @param number among the tables of the page */
    HtmlTable(Markup out, HtmlTypesetter cells, Block.Table table, int number) {
        this.out = out;
        this.cells = cells;
        this.table = table;
        this.number = number;
        this.stacked = table.columns().size() >= STACKED_FROM
                && table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(HtmlTable::isLong);
    }

    private static boolean isLong(Cell cell) {
        return !cell.heading()
                && (cell.content().stream().anyMatch(Block.Items.class::isInstance)
                        || Extent.texts(cell.content())
                                        .mapToInt(Extent::letters)
                                        .sum()
                                > SHORT);
    }

    void write() {
        var id = "t" + number;
        boolean captioned = table.caption() != null && !table.caption().isBlank();
        out.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                captioned ? id : null,
                "aria-label",
                captioned ? null : "ตารางที่ " + number);
        out.open("table", "class", stacked ? "stacked" : null, "role", role("table"));
        if (captioned) {
            out.element("caption", table.caption(), "id", id);
        }
        head();
        out.open("tbody", "role", role("rowgroup"));
        table.rows().forEach(this::row);
        out.close().close().close();
    }

    private void head() {
        out.open("thead", "role", role("rowgroup")).open("tr", "role", role("row"));
        for (var column : table.columns()) {
            out.element("th", column.heading(), "scope", "col", "role", role("columnheader"));
        }
        out.close().close();
    }

    private void row(Row row) {
        out.open("tr", "role", role("row"));
        int column = 0;
        for (var cell : row.cells()) {
            cell(cell, column);
            column += cell.columns();
        }
        out.close();
    }

    private void cell(Cell cell, int column) {
        var span = cell.columns() > 1 ? Integer.toString(cell.columns()) : null;
        if (cell.heading()) {
            boolean whole = cell.columns() == table.columns().size();
            out.open(
                    "th",
                    "scope",
                    whole ? "colgroup" : "row",
                    "colspan",
                    span,
                    "role",
                    role(whole ? "columnheader" : "rowheader"));
        } else {
            var first = table.columns().get(column);
            out.open(
                    "td",
                    "colspan",
                    span,
                    "class",
                    HtmlTypesetter.classOf(alignment(cell, first.alignment())),
                    "role",
                    role("cell"),
                    "data-column",
                    stacked ? first.heading() : null);
        }
        cells.cell(cell.content());
        out.close();
    }

    private static Alignment alignment(Cell cell, Alignment column) {
        boolean own = cell.content().size() == 1
                && cell.content().get(0) instanceof Block.Paragraph only
                && only.alignment() != Alignment.START;
        return own ? ((Block.Paragraph) cell.content().get(0)).alignment() : column;
    }

    private String role(String role) {
        return stacked ? role : null;
    }
}
