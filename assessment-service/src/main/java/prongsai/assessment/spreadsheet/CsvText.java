package prongsai.assessment.spreadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import prongsai.kit.problem.Problem;

/** A CSV file as Thai Excel writes it: in UTF-8, UTF-16 or TIS-620, its cells between commas, semicolons or tabs. */
final class CsvText {

    private final byte[] bytes;

    CsvText(byte[] bytes) {
        this.bytes = bytes;
    }

    Table table() {
        try {
            for (var encoding : Encoding.CANDIDATES) {
                if (encoding.begins(bytes)) {
                    var scan = CsvScan.of(encoding.reader(bytes));
                    if (scan.isPresent()) {
                        return table(encoding, scan.get().delimiter());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        throw Refusal.because(
                "The text is neither in UTF-8 nor in TIS-620 (Windows-874).",
                "ข้อความไม่ได้เข้ารหัสแบบ UTF-8 หรือ TIS-620 (Windows-874)");
    }

    private Table table(Encoding encoding, char delimiter) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false) // they count as rows
                .get();
        try (var parser = CSVParser.parse(encoding.reader(bytes), format)) {
            return new Table(rows(parser));
        }
    }

    private static List<Row> rows(CSVParser parser) {
        var rows = new ArrayList<Row>();
        try {
            for (var csv : parser) {
                var row = row(csv);
                if (!row.cells().stream().allMatch(String::isBlank)) {
                    rows.add(row);
                }
                if (rows.size() > Limits.ROWS) {
                    throw Refusal.tooManyRows();
                }
            }
        } catch (UncheckedIOException e) {
            throw brokenQuotes(parser.getCurrentLineNumber());
        }
        return rows;
    }

    private static Row row(CSVRecord csv) {
        if (csv.size() > Limits.COLUMNS) {
            throw Refusal.tooManyColumns();
        }
        var cells = new ArrayList<String>(csv.size());
        for (var cell : csv) {
            if (cell.length() > Limits.CHARACTERS_OF_A_CELL) {
                throw Refusal.tooLongCell();
            }
            cells.add(Formulas.restore(cell));
        }
        return new Row((int) csv.getRecordNumber(), cells);
    }

    private static Problem brokenQuotes(long line) {
        return Refusal.because(
                "The quotes are broken near line " + line + ".", "เครื่องหมายอัญประกาศไม่ถูกต้องใกล้บรรทัดที่ " + line);
    }
}
