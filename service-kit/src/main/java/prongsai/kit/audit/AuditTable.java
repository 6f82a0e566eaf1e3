package prongsai.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Period;
import java.util.List;
import javax.sql.DataSource;
import prongsai.kit.audit.Tally.Counted;

/** The rows in the database; without a transaction around it every statement is one. */
@ApplicationScoped
class AuditTable {

    private static final String INSERT =
            """
            insert into audit (subject, agency_code, operation, method, path, resource, outcome, status, problem, times, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SWEEP =
            "delete from audit where at < prongsai_now() - greatest(cast(? as interval), interval '90 days')";

    private final DataSource database;

    AuditTable(DataSource database) {
        this.database = database;
    }

    void insert(List<Counted> rows) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(row, insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit did not take the rows", e);
        }
    }

    /** Deletes what is older than that, but nothing that the table's trigger keeps. */
    void sweep(Period keep) {
        try (var connection = database.getConnection();
                var sweep = connection.prepareStatement(SWEEP)) {
            sweep.setString(1, keep.toString());
            sweep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit was not swept", e);
        }
    }

    private static void bind(Counted counted, PreparedStatement insert) throws SQLException {
        var row = counted.row();
        insert.setString(1, row.actor().subject());
        insert.setString(2, row.actor().agencyCode());
        insert.setString(3, row.endpoint().operation());
        insert.setString(4, row.endpoint().method());
        insert.setString(5, row.endpoint().path());
        insert.setString(6, row.resource());
        insert.setString(7, row.refusal() == null ? "DONE" : "REFUSED");
        insert.setObject(8, row.refusal() == null ? null : row.refusal().status(), Types.INTEGER);
        insert.setString(9, row.refusal() == null ? null : row.refusal().problem());
        insert.setInt(10, counted.times());
        insert.setString(11, counted.traceId());
    }
}
