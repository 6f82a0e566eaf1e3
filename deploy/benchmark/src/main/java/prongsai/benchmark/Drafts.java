package prongsai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;

/** Empty plans of an agency, each for one client: made in advance, many at once. */
final class Drafts {

    private static final int AT_ONCE = 2_000;

    private final Target target;
    private final Queue<UUID> waiting = new ArrayDeque<>();

    Drafts(Target target) {
        this.target = target;
    }

    synchronized UUID next() throws SQLException, IOException {
        if (waiting.isEmpty()) {
            make();
        }
        return waiting.remove();
    }

    private void make() throws SQLException, IOException {
        try (Connection connection = target.connect()) {
            Rows.of(connection, SampleData.read("drafts.sql"), AT_ONCE, "ROIET-TM")
                    .all()
                    .forEach(row -> waiting.add((UUID) row.get(0)));
        }
    }
}
