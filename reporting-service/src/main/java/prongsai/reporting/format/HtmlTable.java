package prongsai.reporting.format;

import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table.Cell;
import prongsai.reporting.manuscript.Block.Table.Row;

/**
 * A table of a page. One of many columns is stacked on a phone, each cell below the name of its column; its roles are written out, since
 * a browser forgets those of elements that are not shown as a table.
 */
final class HtmlTable {

    /** A narrower table fits on a phone as it is. */
    private static final int STACKED_FROM = 4;

    private final Markup out;
    private final HtmlTypesetter cells;
    private final Block.Table table;
    private final String id;
    private final boolean stacked;

    HtmlTable(Markup out, HtmlTypesetter cells, Block.Table table, String id) {
        this.out = out;
        this.cells = cells;
        this.table = table;
        this.id = id;
        this.stacked = table.columns().size() >= STACKED_FROM;
    }

    void write() {
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
                captioned ? null : "ตาราง");
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
