package prongsai.assessment.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** UTF-8 with a byte order mark, without which Excel takes Thai for something else. */
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(text, CSVFormat.DEFAULT);
    }

    @Override
    public void heading(List<String> cells) throws IOException {
        row(cells);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (var cell : cells) {
            printer.print(cell instanceof String text ? Formulas.neutralise(text) : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
