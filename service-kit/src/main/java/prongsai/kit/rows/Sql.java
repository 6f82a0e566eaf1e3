package prongsai.kit.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.postgresql.PGStatement;

/** A statement and the values of its question marks, in their order; put together piece by piece. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private boolean forItsValues;

    /** With as many values as it has question marks. */
    public static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    /** Goes on with a piece that has as many question marks as there are values. */
    public Sql add(String piece, Object... itsValues) {
        text.append(piece);
        values.addAll(Arrays.asList(itsValues));
        return this;
    }

    /** Goes on with another statement's text and values. */
    public Sql add(Sql piece) {
        text.append(piece.text);
        values.addAll(piece.values);
        forItsValues |= piece.forItsValues;
        return this;
    }

    /** Goes on with a condition on a value that the caller may have left open (null), and then without it. */
    public Sql addUnlessOpen(String condition, Object value) {
        return value == null ? this : add(condition, value);
    }

    /** Has the database plan it for these very values at each call, where a plan for any values would be a bad one. */
    public Sql plannedForItsValues() {
        forItsValues = true;
        return this;
    }

    public String text() {
        return text.toString();
    }

    public void bind(PreparedStatement statement) throws SQLException {
        if (forItsValues) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
