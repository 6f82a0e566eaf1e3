package prongsai.reporting.format;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import prongsai.reporting.manuscript.Block;

/**
 * How wide the columns of a table are: as they share the table, but none narrower than its longest word, if all can have that, else than
 * its longest number, since a number that is broken is misread.
 */
final class ColumnWidths {

    private static final Locale THAI = Locale.forLanguageTag("th-TH");

    /** The breadth of a broad letter in 14 points, bold as heads are, in twips. */
    private static final int LETTER = 175;

    /** Left and right of the text of a cell. */
    private static final int MARGINS = 200;

    /** With its sign, from which a line may be broken off. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\p{Nd}[\\p{Nd}.,]*");

    private ColumnWidths() {}

    static int[] of(Block.Table table, int tableWidth) {
        var shares =
                table.columns().stream().mapToInt(Block.Table.Column::share).toArray();
        var needed = Stream.<ToIntFunction<String>>of(ColumnWidths::longestWord, ColumnWidths::longestNumber)
                .map(longest -> needed(table, longest))
                .filter(widths -> Arrays.stream(widths).sum() <= tableWidth)
                .findFirst()
                .orElse(new int[shares.length]);
        return shared(shares, needed, tableWidth);
    }

    private static int[] needed(Block.Table table, ToIntFunction<String> longest) {
        return IntStream.range(0, table.columns().size())
                .map(column -> MARGINS + LETTER * longest(table, column, longest))
                .toArray();
    }

    /** Those that need more than their share get it; the others share the rest. */
    private static int[] shared(int[] shares, int[] needed, int tableWidth) {
        var widths = new int[shares.length];
        boolean settled = false;
        while (!settled) {
            settled = true;
            int left = tableWidth - Arrays.stream(widths).sum();
            int sum = IntStream.range(0, shares.length)
                    .filter(column -> widths[column] == 0)
                    .map(column -> shares[column])
                    .sum();
            for (int column = 0; column < shares.length; column++) {
                if (widths[column] == 0 && left * shares[column] / sum < needed[column]) {
                    widths[column] = needed[column];
                    settled = false;
                }
            }
        }
        return rest(shares, widths, tableWidth - Arrays.stream(widths).sum());
    }

    /** What rounding leaves over is the last one's. */
    private static int[] rest(int[] shares, int[] widths, int rest) {
        var open = IntStream.range(0, shares.length)
                .filter(column -> widths[column] == 0)
                .toArray();
        int sum = Arrays.stream(open).map(column -> shares[column]).sum();
        int left = rest;
        for (int column : open) {
            widths[column] = column == open[open.length - 1] ? left : rest * shares[column] / sum;
            left -= widths[column];
        }
        if (open.length == 0) {
            widths[widths.length - 1] += rest;
        }
        return widths;
    }

    private static int longest(Block.Table table, int column, ToIntFunction<String> longest) {
        int letters = longest.applyAsInt(table.columns().get(column).heading());
        for (var row : table.rows()) {
            int at = 0;
            for (var cell : row.cells()) {
                if (at == column && cell.columns() == 1) {
                    letters = Math.max(
                            letters,
                            Extent.texts(cell.content()).mapToInt(longest).max().orElse(0));
                }
                at += cell.columns();
            }
        }
        return letters;
    }

    private static int longestWord(String text) {
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        int longest = longestNumber(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            longest =
                    Math.max(longest, Extent.letters(text.substring(start, end).strip()));
        }
        return longest;
    }

    private static int longestNumber(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToInt(number -> number.group().length())
                .max()
                .orElse(0);
    }
}
