package prongsai.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The assessments that a database holds, in the order of the lists. */
record Keys(List<Key> all) {

    /** What an assessment is found by. */
    record Key(UUID id, String agencyPath, int fiscalYear) {

        String path() {
            return "/v1/assessments/" + id;
        }
    }

    static Keys of(Target target) throws SQLException {
        List<Key> all = new ArrayList<>();
        String sql = "select id, agency_path, fiscal_year from assessment order by agency_path, -fiscal_year, id";
        try (Connection connection = target.connect();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(new Key(rows.getObject(1, UUID.class), rows.getString(2), rows.getInt(3)));
            }
        }
        return new Keys(all);
    }

    int count() {
        return all.size();
    }

    Key any(SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    List<UUID> firstIds(int count) {
        return all.stream().limit(count).map(Key::id).toList();
    }
}
