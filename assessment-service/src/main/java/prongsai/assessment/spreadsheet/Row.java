package prongsai.assessment.spreadsheet;

import java.util.List;

/**
 * A row with something in it.
 *
 * @param number from 1, as the program shows it in which the file was made
 * @param cells from column A on; "" where a cell is blank
 */
public record Row(int number, List<String> cells) {

    /** What stands in a column (from 0), without blanks around it; "" where nothing does. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Such as C17. */
    public String address(int column) {
        return Columns.name(column) + number;
    }
}
