package prongsai.reporting.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table that is read and goes out as a file: the connection to the database is given back before a slow reader takes it.
 *
 * @param name of the file, without extension
 * @param rows texts, whole numbers, decimals, or null for blank cells; no text becomes a formula
 */
public record TableFile(FileKind kind, String name, List<String> heading, List<List<Object>> rows) {

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In bytes, for the contract. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** As CSV, whatever kind it has, for whom keeps the bytes. */
    public byte[] csv() {
        try (var bytes = new ByteArrayOutputStream()) {
            Csv.write(this, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
