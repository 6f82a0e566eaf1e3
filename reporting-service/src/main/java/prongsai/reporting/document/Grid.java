package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table;
import prongsai.reporting.manuscript.Line;

/** A table as it is filled row by row. */
final class Grid {

    private final String caption;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final Set<Integer> leftOut = new HashSet<>();

    Grid(String caption) {
        this.caption = caption;
    }

    Grid column(String heading, int share) {
        columns.add(new Table.Column(heading, share, Alignment.START));
        return this;
    }

    /** Its texts stand at the right. */
    Grid numbers(String heading, int share) {
        columns.add(new Table.Column(heading, share, Alignment.END));
        return this;
    }

    /** A column that is left out, with its texts, where nothing would stand in it. */
    Grid columnIf(boolean wanted, String heading, int share) {
        if (wanted) {
            return column(heading, share);
        }
        leftOut.add(columns.size() + leftOut.size());
        return this;
    }

    /** A text for each column, also for one that is left out. */
    Grid row(String... texts) {
        var cells = new ArrayList<Table.Cell>();
        for (int i = 0; i < texts.length; i++) {
            if (!leftOut.contains(i)) {
                var alignment = columns.get(cells.size()).alignment();
                cells.add(Table.Cell.of(new Block.Paragraph(Line.of(texts[i]), alignment, false)));
            }
        }
        rows.add(new Table.Row(cells));
        return this;
    }

    /** Blocks for each column. */
    Grid row(List<List<Block>> cells) {
        rows.add(new Table.Row(
                cells.stream().map(cell -> new Table.Cell(cell, 1, false)).toList()));
        return this;
    }

    /** One cell over all columns. */
    Grid across(List<Block> content) {
        rows.add(new Table.Row(List.of(new Table.Cell(content, columns.size(), false))));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(caption, columns, rows);
    }
}
