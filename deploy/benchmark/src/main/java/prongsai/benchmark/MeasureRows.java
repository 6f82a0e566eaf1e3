package prongsai.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * All rows that one call of the service has stored, to be stored again under other ids and in other plans by plain SQL.
 *
 * @param payloads of the events, by the number of the measure within its plan
 */
record MeasureRows(List<Table> tables, List<String> payloads) {

    private static final Map<String, String> OF_A_MEASURE = Map.of(
            "measure", "id = ?",
            "measure_assignee", "measure_id = ?",
            "measure_finding", "measure_id = ?",
            "measure_constraint", "measure_id = ?",
            "approach", "measure_id = ?",
            "step", "measure_id = ?",
            "step_assignee", "step_id in (select id from step where measure_id = ?)");

    /** A measure before what refers to it. */
    private static final List<String> ORDER = List.of(
            "measure",
            "measure_assignee",
            "measure_finding",
            "measure_constraint",
            "approach",
            "step",
            "step_assignee");

    private static final String PAYLOADS = "select payload from outbox where aggregateid = ? order by position";

    /** Rows of one table, which one batch stores. */
    record Table(String name, List<String> columns, List<List<Object>> rows) {

        private static Table of(Connection connection, String name, String where, Object... parameters)
                throws SQLException {
            List<String> columns = Rows.of(
                            connection,
                            """
                            select column_name::text from information_schema.columns
                            where table_schema = 'public' and table_name = ? and is_identity = 'NO' order by ordinal_position""",
                            name)
                    .all()
                    .stream()
                    .map(row -> (String) row.get(0))
                    .toList();
            String sql = "select " + String.join(", ", columns) + " from " + name + " where " + where;
            return new Table(name, columns, Rows.of(connection, sql, parameters).all());
        }

        String insert() {
            return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }
    }

    /** @param plan one whose measures were all added by the service, one after another */
    static MeasureRows of(Connection connection, UUID plan) throws SQLException {
        UUID measure = (UUID)
                Rows.of(connection, "select id from measure where measure_plan_id = ? order by number limit 1", plan)
                        .all()
                        .get(0)
                        .get(0);
        List<Table> tables = new ArrayList<>();
        for (String name : ORDER) {
            if (exists(connection, name)) {
                tables.add(Table.of(connection, name, OF_A_MEASURE.get(name), measure));
            }
        }
        tables.removeIf(table -> table.rows().isEmpty());
        tables.add(Table.of(connection, "audit", "resource like '%' || ?", measure.toString()));
        tables.add(Table.of(connection, "outbox", "aggregateid = ? order by position limit 1", plan.toString()));
        return new MeasureRows(tables, payloads(connection, plan));
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        return Rows.of(connection, "select to_regclass(?) is not null", table)
                .all()
                .get(0)
                .get(0)
                .equals(true);
    }

    private static List<String> payloads(Connection connection, UUID plan) throws SQLException {
        return Rows.of(connection, PAYLOADS, plan.toString()).all().stream()
                .map(row -> (String) row.get(0))
                .toList();
    }

    /** On average, over plans of all sizes. */
    long charactersOfAnEvent() {
        return payloads.stream().mapToInt(String::length).sum() / payloads.size();
    }

    /** Stores them on a connection of its own, each time in one transaction. */
    final class Writer implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement grow;
        private final List<PreparedStatement> inserts = new ArrayList<>();

        Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            grow = connection.prepareStatement(
                    "update measure_plan set measure_count = measure_count + 1, version = version + 1 where id = ?");
            for (Table table : tables) {
                inserts.add(connection.prepareStatement(table.insert()));
            }
        }

        void store(UUID plan, int number) throws SQLException {
            grow.setObject(1, plan);
            grow.executeUpdate();
            Map<Object, Object> ids = new HashMap<>();
            for (int i = 0; i < inserts.size(); i++) {
                PreparedStatement insert = inserts.get(i);
                for (List<Object> row : tables.get(i).rows()) {
                    bind(insert, tables.get(i), row, ids, plan, number);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }

        private void bind(
                PreparedStatement insert, Table table, List<Object> row, Map<Object, Object> ids, UUID plan, int number)
                throws SQLException {
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                switch (table.columns().get(i)) {
                    case "id" -> value = ids.computeIfAbsent(value, old -> timeOrdered());
                    case "measure_id", "step_id" -> value = ids.get(value);
                    case "measure_plan_id" -> value = plan;
                    case "aggregateid" -> value = plan.toString();
                    case "payload" -> value = payloads.get(number - 1);
                    case "number" -> value = table.name().equals("measure") ? (Integer) number : value;
                    default -> {}
                }
                insert.setObject(i + 1, value);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** A UUIDv7 as the service makes them: rows of one moment stand beside each other in the index. */
    private static UUID timeOrdered() {
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random & 0xfff,
                ThreadLocalRandom.current().nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
