package prongsai.assessment.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet as texts; of a formula, the value that was computed when the file was saved. */
final class SheetHandler extends DefaultHandler {

    /** 1E308 in a million cells would fill the memory with zeros. */
    private static final int MOST_ZEROS = 20;

    private final List<String> strings;
    private final List<Row> rows = new ArrayList<>();
    private final MergedCells merged = new MergedCells();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private boolean inValue;
    private boolean inFormula;
    private boolean hasValue;

    SheetHandler(List<String> strings) {
        this.strings = strings;
    }

    Table table() {
        return merged.fill(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes.getValue("r"), attributes.getValue("t"));
            case "v", "t" -> startValue();
            case "f" -> startFormula();
            case "mergeCell" -> merged.add(attributes.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue || inFormula) {
            if (text.length() + length > Limits.CHARACTERS_OF_A_CELL) {
                throw Refusal.tooLongCell();
            }
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v", "t" -> inValue = false;
            case "f" -> inFormula = false;
            default -> {}
        }
    }

    private void startRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
        cells = new ArrayList<>();
    }

    private void startCell(String address, String cellType) {
        column = address == null ? column + 1 : Columns.of(address);
        type = cellType == null ? "n" : cellType;
        hasValue = false;
        text.setLength(0);
    }

    /** A formula comes first; its value takes its place. */
    private void startValue() {
        if (!hasValue) {
            text.setLength(0);
        }
        hasValue = true;
        inValue = true;
    }

    private void startFormula() {
        text.setLength(0);
        text.append('=');
        inFormula = true;
    }

    private void endCell() {
        if (text.isEmpty()) {
            return;
        }
        var cell = hasValue ? value() : text.toString();
        if (cell.isBlank()) {
            return;
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw Refusal.tooManyColumns();
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
        text.setLength(0);
    }

    private String value() {
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(text.toString().strip()));
            case "n" -> number(text.toString().strip());
            default -> text.toString();
        };
    }

    /** As a person sees it: Excel keeps 97.85 as the nearest binary number and may write it with 17 digits. */
    private static String number(String written) {
        var number = new BigDecimal(Double.toString(Double.parseDouble(written))).stripTrailingZeros();
        return Math.abs(number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (rows.size() == Limits.ROWS) {
            throw Refusal.tooManyRows();
        }
        rows.add(new Row(row, cells));
        cells = new ArrayList<>();
    }
}
