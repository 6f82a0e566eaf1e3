package prongsai.assessment.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import prongsai.kit.caller.AgencyScope;

/** All agencies of a scope at once, with every name they go by, for tables that name many of them. */
@ApplicationScoped
public class AgencyDirectory {

    private static final String ENTRIES =
            """
            select id, code, name_th, path,
                   array(select alias from agency_alias where agency_id = id order by position) as aliases
            from agency where path like ? escape '\\' order by path""";

    private final DataSource database;

    AgencyDirectory(DataSource database) {
        this.database = database;
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
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ENTRIES)) {
            query.setString(1, scope.prefix());
            var entries = new ArrayList<Entry>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    entries.add(Entry.of(row));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("the agencies cannot be read", e);
        }
    }
}
