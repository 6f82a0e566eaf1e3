package prongsai.assessment.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ranges of a sheet that look like one cell. What stands in the first of them is meant for all. */
final class MergedCells {

    private final List<Range> ranges = new ArrayList<>();
    private long filled;

    private record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        /** @param written such as B3:B12 */
        static Range of(String written) {
            var corners = written.split(":", -1);
            if (corners.length != 2) {
                throw Refusal.damaged();
            }
            return new Range(row(corners[0]), Columns.of(corners[0]), row(corners[1]), Columns.of(corners[1]));
        }

        private static int row(String address) {
            return Integer.parseInt(address.replaceFirst("^[A-Z]+", ""));
        }
    }

    void add(String written) {
        if (ranges.size() == Limits.MERGED_RANGES) {
            throw Refusal.unpacksTooLarge();
        }
        ranges.add(Range.of(written));
    }

    Table fill(List<Row> rows) {
        rows.sort(Comparator.comparingInt(Row::number));
        ranges.forEach(range -> fill(range, rows));
        return new Table(rows);
    }

    private void fill(Range range, List<Row> rows) {
        int lastColumn = Math.min(range.lastColumn, Limits.COLUMNS - 1);
        if (range.firstColumn > lastColumn) {
            return; // else thousands of such ranges cost a walk over all rows each
        }
        int first = firstFrom(range.firstRow, rows);
        if (first == rows.size() || rows.get(first).number() != range.firstRow || range.firstColumn < 0) {
            return; // nothing stands in it
        }
        var text = rows.get(first).cell(range.firstColumn);
        for (int i = first; i < rows.size() && rows.get(i).number() <= range.lastRow; i++) {
            for (int column = range.firstColumn; column <= lastColumn; column++) {
                put(rows.get(i).cells(), column, text);
            }
        }
    }

    private void put(List<String> cells, int column, String text) {
        if (++filled > (long) Limits.ROWS * Limits.COLUMNS) {
            throw Refusal.unpacksTooLarge();
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private static int firstFrom(int number, List<Row> rows) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
