package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import prongsai.kit.text.ThaiText;

/** Gives the agencies of old their keys. In Java, because the repair of Thai spelling is. */
public class V40__Fill_search_keys extends BaseJavaMigration {

    private static final String NAMES =
            """
            select id, array[code, name_th] || array(select alias from agency_alias where agency_id = a.id order by position)
            from agency a""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (var names = database.prepareStatement(NAMES);
                var update = database.prepareStatement("update agency set search_keys = ? where id = ?");
                var row = names.executeQuery()) {
            while (row.next()) {
                fill(row, update);
            }
            update.executeBatch();
        }
    }

    private static void fill(ResultSet row, PreparedStatement update) throws SQLException {
        var names = (String[]) row.getArray(2).getArray();
        var keys = Arrays.stream(names).map(ThaiText::searchKey).distinct().toArray();
        update.setArray(1, update.getConnection().createArrayOf("text", keys));
        update.setObject(2, row.getObject(1));
        update.addBatch();
    }
}
