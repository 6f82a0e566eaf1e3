package prongsai.reporting.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.reporting.facts.ReadDocument;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;

/** A manuscript as somebody reads it from the first line to the last. */
public final class Reading {

    private Reading() {}

    static ReadDocument of(Manuscript manuscript) {
        return new ReadDocument(
                text(manuscript),
                tables(manuscript).stream().map(Reading::table).toList(),
                remarks(manuscript));
    }

    private static ReadDocument.Table table(Table table) {
        return new ReadDocument.Table(
                table.columns().stream().map(Table.Column::heading).toList(),
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> new ReadDocument.Cell(text(cell.content()), items(cell)))
                                .toList())
                        .toList());
    }

    public static String text(Manuscript manuscript) {
        return text(manuscript.blocks());
    }

    public static String text(List<Block> blocks) {
        return blocks.stream().flatMap(Reading::lines).collect(Collectors.joining("\n"));
    }

    static List<Table> tables(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    static String headings(Table table) {
        return table.columns().stream().map(Table.Column::heading).collect(Collectors.joining("|"));
    }

    static List<String> cells(Table.Row row) {
        return row.cells().stream().map(cell -> text(cell.content())).toList();
    }

    /** How many items the lists of a cell have; 1 where it has none but a text. */
    static int items(Table.Cell cell) {
        var items = cell.content().stream()
                .filter(Block.Items.class::isInstance)
                .mapToInt(block -> ((Block.Items) block).lines().size())
                .sum();
        return items == 0 && !cell.content().isEmpty() ? 1 : items;
    }

    static List<String> remarks(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Remark.class::isInstance)
                .map(block -> ((Block.Remark) block).line().text())
                .toList();
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Cover cover) {
            return Stream.concat(cover.title().stream(), cover.below().stream());
        } else if (block instanceof Block.Contents contents) {
            return Stream.of(contents.heading());
        } else if (block instanceof Block.Memo memo) {
            return Stream.concat(
                    Stream.of(memo.heading()), memo.fields().stream().map(field -> field.label() + " " + field.text()));
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.line().text());
        } else if (block instanceof Block.Items items) {
            return items.lines().stream().map(Line::text);
        } else if (block instanceof Table table) {
            return Stream.concat(
                    Stream.concat(Stream.ofNullable(table.caption()), Stream.of(headings(table))),
                    table.rows().stream().map(row -> String.join("|", cells(row))));
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(figure.caption(), figure.description());
        } else if (block instanceof Block.Signature signature) {
            return signature.capacity().stream();
        } else if (block instanceof Block.Remark remark) {
            return Stream.of(remark.heading(), remark.line().text());
        }
        return Stream.empty();
    }
}
