package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/** All agencies of a scope at once, with every name they go by, for tables that name many of them. */
@ApplicationScoped
public class AgencyDirectory {

    private static final String ENTRIES =
            """
            select id, code, name_th, path,
                   array(select alias from agency_alias where agency_id = id order by position) as aliases
            from agency where path like ? escape '\\' order by path""";

    private final Rows rows;

    AgencyDirectory(Rows rows) {
        this.rows = rows;
    }

    /** An agency as tables speak of it. */
    public record Entry(UUID id, String code, String nameTh, String path, List<String> aliases) {

        private static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4), List.of((String
                                    [])
                            row.getArray(5).getArray()));
        }
    }

    /** From the top of the scope down. */
    public List<Entry> of(AgencyScope scope) {
        return rows.read(Sql.of(ENTRIES, scope.prefix()), Entry::of);
    }
}
