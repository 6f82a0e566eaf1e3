package prongsai.assessment.scoreimport;

import java.util.ArrayList;
import java.util.List;
import prongsai.assessment.spreadsheet.Columns;
import prongsai.assessment.spreadsheet.Row;

/** The errors of a file: all are counted, the first thousand kept. */
final class RowErrors {

    static final int MOST_KEPT = 1_000;

    private final Layout layout;
    private final List<RowError> kept = new ArrayList<>();
    private int count;

    RowErrors(Layout layout) {
        this.layout = layout;
    }

    void add(ErrorCode code, Row row, int column, String detail) {
        add(RowError.of(
                code, row.number(), row.address(column), layout.headings().get(column), row.cell(column), detail));
    }

    /** In the heading itself. */
    void addInHeading(ErrorCode code, int column) {
        var heading = layout.headings().get(column);
        add(RowError.of(code, layout.headingRow(), Columns.name(column) + layout.headingRow(), heading, heading, ""));
    }

    void add(RowError error) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(error);
        }
    }

    int count() {
        return count;
    }

    List<RowError> kept() {
        return kept;
    }
}
