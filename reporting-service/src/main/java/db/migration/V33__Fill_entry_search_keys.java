package db.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import prongsai.kit.text.ThaiText;

/** Gives the problems, obstacles and constraints of old their keys. In Java, because the repair of Thai spelling is. */
public class V33__Fill_entry_search_keys extends BaseJavaMigration {

    private static final int AT_A_TIME = 1_000;

    @Override
    public void migrate(Context context) throws SQLException {
        var database = context.getConnection();
        try (var entries = database.prepareStatement("select submission_id, position, text from submission_entry");
                var update = database.prepareStatement(
                        "update submission_entry set search_key = ? where submission_id = ? and position = ?")) {
            entries.setFetchSize(AT_A_TIME);
            var row = entries.executeQuery();
            for (int waiting = 1; row.next(); waiting++) {
                update.setString(1, ThaiText.searchKey(row.getString(3)));
                update.setObject(2, row.getObject(1));
                update.setInt(3, row.getInt(2));
                update.addBatch();
                if (waiting % AT_A_TIME == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
