package prongsai.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/** Fills a database that the service's migrations have made. */
final class SampleData {

    private SampleData() {}

    static void fill(Target target, String script, Form form) throws SQLException, IOException {
        String sql = read(script)
                .replace(":agencies", String.valueOf(form.agencies()))
                .replace(":first_year", String.valueOf(form.firstYear()))
                .replace(":last_year", String.valueOf(Form.LAST_YEAR));
        try (Connection connection = target.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    static String read(String resource) throws IOException {
        try (InputStream file = SampleData.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
