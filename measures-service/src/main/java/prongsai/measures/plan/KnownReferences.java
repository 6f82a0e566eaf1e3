package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/** Which of the units and findings that a measure names its agency has. */
@ApplicationScoped
class KnownReferences {

    /** Units that the agency has now, and findings of its assessments. */
    private static final String KNOWN =
            """
            ,
                array(select u.id from unit u where u.agency_id = %1$s and u.active and u.id = any (cast(? as uuid[]))) as units,
                array(select f.id from finding f join assessment s on s.id = f.assessment_id
                    where s.agency_id = %1$s and f.active and f.id = any (cast(? as uuid[]))) as findings""";

    private final Rows rows;

    KnownReferences(Rows rows) {
        this.rows = rows;
    }

    record Known(Set<UUID> units, Set<UUID> findings) {

        static final Known NONE = new Known(Set.of(), Set.of());
    }

    Known of(UUID agencyId, Collection<UUID> units, Collection<UUID> findings) {
        if (units.isEmpty() && findings.isEmpty()) {
            return Known.NONE;
        }
        var sql = Sql.of("select a.id")
                .add(beside("a.id", units, findings))
                .add(" from agency a where a.id = ?", agencyId);
        return rows.read(sql, KnownReferences::of).get(0);
    }

    /** Two more columns for a statement that says what else is asked. */
    static Sql beside(String agencyId, Collection<UUID> units, Collection<UUID> findings) {
        return Sql.of(KNOWN.formatted(agencyId), texts(units), texts(findings));
    }

    /** As these columns say. */
    static Known of(ResultSet row) throws SQLException {
        return new Known(ids(row, "units"), ids(row, "findings"));
    }

    /** The driver knows no array of UUIDs. */
    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }
}
