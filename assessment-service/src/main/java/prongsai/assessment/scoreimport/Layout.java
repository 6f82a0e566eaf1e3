package prongsai.assessment.scoreimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.assessment.spreadsheet.Row;
import prongsai.assessment.spreadsheet.Table;

/**
 * Where things stand in a table: its heading, in one row or two below titles, and the rows of agencies below that.
 *
 * @param headings what the file prints above each column (from 0), where it prints something
 * @param columns those headings as they are understood
 * @param headingRow number of the (lower) row of the heading
 */
record Layout(Map<Integer, String> headings, Map<Integer, Column> columns, int headingRow, List<Row> rows) {

    /** Titles and notes take a few rows, not more. */
    private static final int ROWS_SEARCHED = 40;

    /** The heading that says most; empty when none names agencies and scores. */
    static Optional<Layout> of(Table table, Headings known) {
        Layout best = null;
        int last = Math.min(table.rows().size(), ROWS_SEARCHED);
        for (int i = 0; i < last; i++) {
            for (var candidate : candidates(table, i, known)) {
                if (candidate.isUsable() && (best == null || candidate.scores() > best.scores())) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The row alone, and with the one above it. */
    private static List<Layout> candidates(Table table, int index, Headings known) {
        var alone = single(table, index, known);
        if (index == 0 || single(table, index - 1, known).isLong()) {
            return List.of(alone); // below a heading of that kind, numbers are those of the first score
        }
        return List.of(alone, pair(table, table.rows().get(index - 1), index, known));
    }

    private static Layout single(Table table, int index, Headings known) {
        var row = table.rows().get(index);
        Map<Integer, String> headings = new TreeMap<>();
        Map<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            put(i, row.cell(i), known.read(row.cell(i)), headings, columns);
        }
        return new Layout(headings, columns, row.number(), below(table, index));
    }

    /** Two rows, as where IIT stands above the numbers 1 to 5: what the lower one says counts, else the upper one. */
    private static Layout pair(Table table, Row upper, int index, Headings known) {
        var lower = table.rows().get(index);
        Map<Integer, String> headings = new TreeMap<>();
        Map<Integer, Column> columns = new TreeMap<>();
        int width =
                upper == null ? 0 : Math.max(upper.cells().size(), lower.cells().size());
        for (int i = 0; i < width; i++) {
            var text = lower.cell(i);
            var above = known.read(upper.cell(i));
            var below =
                    known.isBareNumber(text) && !(known.isNumberOfIndicator(text) && saysOfWhat(upper.cell(i), above))
                            ? Optional.<Column>empty()
                            : known.read(text);
            put(
                    i,
                    below.isPresent() || above.isEmpty() ? text : upper.cell(i),
                    below.or(() -> above),
                    headings,
                    columns);
        }
        return new Layout(headings, columns, lower.number(), below(table, index));
    }

    /** Whether numbers below this may be those of indicators; below ลำดับ they are not. */
    private static boolean saysOfWhat(String text, Optional<Column> column) {
        return text.isEmpty()
                || column.filter(one -> one.names(Meaning.INSTRUMENT) || one.names(Meaning.INDICATOR_OF_ROW))
                        .isPresent();
    }

    private static void put(
            int position,
            String heading,
            Optional<Column> column,
            Map<Integer, String> headings,
            Map<Integer, Column> columns) {
        if (!heading.isEmpty()) {
            headings.put(position, heading);
            columns.put(position, column.orElse(Column.of(Meaning.IGNORED)));
        }
    }

    private static List<Row> below(Table table, int index) {
        return table.rows().subList(index + 1, table.rows().size());
    }

    private boolean isUsable() {
        return columns.values().stream().anyMatch(Column::isOfAgency) && scores() > 0;
    }

    private long scores() {
        return columns.values().stream()
                .filter(Column::isScore)
                .map(column -> column.meaning() + " " + column.indicator())
                .distinct()
                .count();
    }

    /** Whether there is a row for each score instead of one for each agency. */
    boolean isLong() {
        return columnOf(Meaning.INDICATOR_OF_ROW).isPresent()
                && columnOf(Meaning.SCORE_OF_ROW).isPresent();
    }

    Optional<Integer> columnOf(Meaning meaning) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().names(meaning))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where agencies are named: by code, if there is such a column. */
    int agencyColumn() {
        return columnOf(Meaning.AGENCY_CODE)
                .or(() -> columnOf(Meaning.AGENCY_NAME))
                .orElseThrow();
    }

    /** Numbers of those that have a column. */
    Set<Integer> indicators() {
        return columns.values().stream()
                .filter(column -> column.names(Meaning.INDICATOR))
                .map(Column::indicator)
                .collect(Collectors.toSet());
    }

    /** Columns that say again what one before them says. */
    List<Integer> repeated() {
        var positions = new ArrayList<>(columns.keySet());
        return IntStream.range(0, positions.size())
                .filter(i -> positions.subList(0, i).stream()
                        .anyMatch(before -> columns.get(positions.get(i)).repeats(columns.get(before))))
                .mapToObj(positions::get)
                .toList();
    }

    /** Whether a row is the heading again, as on every page of a printed table. */
    boolean isHeadingAgain(Row row) {
        return headings.entrySet().stream()
                .filter(heading -> columns.get(heading.getKey()).isOfAgency())
                .allMatch(heading -> row.cell(heading.getKey()).equals(heading.getValue()));
    }
}
