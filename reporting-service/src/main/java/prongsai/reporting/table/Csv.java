package prongsai.reporting.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV in which no text is a formula. */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private Csv() {}

    static void write(TableFile file, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(text, CSVFormat.DEFAULT);
        printer.printRecord(file.heading());
        for (var row : file.rows()) {
            for (var cell : row) {
                printer.print(cell instanceof String value ? neutralised(value) : cell);
            }
            printer.println();
        }
        printer.flush();
    }

    /** Excel takes what begins like a formula for one; an apostrophe before it makes it a text again. */
    private static String neutralised(String text) {
        return !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
