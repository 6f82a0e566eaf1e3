package prongsai.assessment.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table on its way out, row by row. Closing it finishes the file, but does not close what it is written to. */
public interface TableWriter extends Closeable {

    static TableWriter to(FileKind kind, OutputStream out) throws IOException {
        return kind == FileKind.CSV ? new CsvWriter(out) : new XlsxWriter(out);
    }

    /** First of all. */
    void heading(List<String> cells) throws IOException;

    /** @param cells texts, numbers, or null for blank ones; no text becomes a formula */
    void row(List<?> cells) throws IOException;

    /** Remarks for who fills in the table, beside it where the file has room for them. */
    default void notes(String title, List<String> lines) {}
}
