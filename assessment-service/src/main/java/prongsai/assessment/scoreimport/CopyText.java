package prongsai.assessment.scoreimport;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.postgresql.copy.CopyManager;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private final String target;
    private final StringBuilder rows = new StringBuilder();

    /** @param target such as {@code staged_total (assessment_id, value)} */
    CopyText(String target) {
        this.target = target;
    }

    /** One row; null is null. */
    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            append(values[i]);
        }
        rows.append('\n');
    }

    private void append(Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof String text) {
            rows.append(text.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r"));
        } else {
            rows.append(value);
        }
    }

    void send(CopyManager copy) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            copy.copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        rows.setLength(0);
    }
}
