package prongsai.reporting.document;

import java.util.List;
import java.util.regex.Pattern;
import prongsai.kit.calendar.ThaiDigits;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Table;
import prongsai.reporting.manuscript.Chart;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Line;
import prongsai.reporting.manuscript.Manuscript;

/**
 * Writes all texts of a document with the digits that were chosen. What has a Latin letter in it stays as it is: {@code e15}, a
 * version, an address.
 */
final class InDigits {

    private static final Pattern WITH_DIGITS =
            Pattern.compile("[A-Za-z0-9๐-๙](?:[A-Za-z0-9๐-๙._\\-/:@%#?=&+~]*[A-Za-z0-9๐-๙])?");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final Digits digits;

    InDigits(Digits digits) {
        this.digits = digits;
    }

    Manuscript write(String title, String agency, List<Block> blocks) {
        return new Manuscript(text(title), text(agency), digits, blocks(blocks));
    }

    String text(String text) {
        return text == null
                ? null
                : WITH_DIGITS
                        .matcher(text)
                        .replaceAll(found -> LATIN.matcher(found.group()).find()
                                ? java.util.regex.Matcher.quoteReplacement(found.group())
                                : digits == Digits.THAI
                                        ? ThaiDigits.toThai(found.group())
                                        : ThaiDigits.toArabic(found.group()));
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Cover cover) {
            return new Block.Cover(texts(cover.title()), texts(cover.below()));
        } else if (block instanceof Block.Memo memo) {
            return new Block.Memo(
                    memo.heading(),
                    memo.fields().stream()
                            .map(field -> new Block.Memo.Field(field.label(), text(field.text())))
                            .toList());
        } else if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), text(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(line(paragraph.line()), paragraph.alignment(), paragraph.indented());
        } else if (block instanceof Block.Items items) {
            return new Block.Items(
                    items.numbered(), items.lines().stream().map(this::line).toList());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Block.Figure figure) {
            return new Block.Figure(text(figure.caption()), text(figure.description()), chart(figure.chart()));
        } else if (block instanceof Block.Signature signature) {
            return new Block.Signature(texts(signature.capacity()));
        } else if (block instanceof Block.Remark remark) {
            return new Block.Remark(text(remark.heading()), line(remark.line()));
        }
        return block;
    }

    private Line line(Line line) {
        return new Line(line.spans().stream()
                .map(span -> new Line.Span(text(span.text()), span.bold(), span.link()))
                .toList());
    }

    private Table table(Table table) {
        return new Table(
                text(table.caption()),
                table.columns().stream()
                        .map(column -> new Table.Column(text(column.heading()), column.share(), column.alignment()))
                        .toList(),
                table.rows().stream()
                        .map(row -> new Table.Row(row.cells().stream()
                                .map(cell -> new Table.Cell(blocks(cell.content()), cell.columns(), cell.heading()))
                                .toList()))
                        .toList());
    }

    private Chart chart(Chart chart) {
        return new Chart(
                chart.kind(),
                texts(chart.labels()),
                chart.series().stream()
                        .map(series -> new Chart.Series(text(series.name()), series.values()))
                        .toList(),
                chart.unit(),
                chart.most());
    }
}
