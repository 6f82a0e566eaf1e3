package prongsai.assessment;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/** The tables as they were, in a schema of their own, for what a migration does to old rows. */
public final class OldSchema {

    private OldSchema() {}

    /** Brings the schema to this version; makes it where it is not there. */
    public static void migrate(String schema, String version) {
        var config = ConfigProvider.getConfig();
        Flyway.configure()
                .dataSource(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class))
                .schemas(schema)
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .target(version)
                .load()
                .migrate();
    }
}
