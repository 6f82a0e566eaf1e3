package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import prongsai.assessment.criteria.Criteria;
import prongsai.kit.caller.AgencyScope;

/**
 * An assessment as it stands before the import.
 *
 * @param isDraft else it is published
 * @param source where its numbers come from; null: it is not told
 * @param indicators by number, as given
 * @param computed by number, from items
 * @param givenTotal null: none is given
 * @param overall null: it cannot be computed
 * @param reportedLevel null: none is printed
 * @param totals printed ones, by position
 * @param instruments computed ones by code
 * @param printedInstruments printed ones by code
 */
record PresentScores(
        UUID id,
        long version,
        boolean isDraft,
        String source,
        BigDecimal givenTotal,
        BigDecimal overall,
        String level,
        String reportedLevel,
        Map<Integer, BigDecimal> indicators,
        Map<Integer, BigDecimal> computed,
        Map<Integer, BigDecimal> totals,
        Map<String, BigDecimal> instruments,
        Map<String, BigDecimal> printedInstruments,
        Map<String, BigDecimal> items,
        Map<String, BigDecimal> parts) {

    private static final String ALL =
            """
            select a.agency_id, a.id, a.version, a.status, a.source, a.given_total, a.overall, a.level, a.reported_level,
              (select string_agg(number || '=' || score, ' ') from assessment_indicator
               where assessment_id = a.id and not computed),
              (select string_agg(number || '=' || score, ' ') from assessment_indicator
               where assessment_id = a.id and computed),
              (select string_agg(position || '=' || value, ' ') from assessment_reported_total where assessment_id = a.id),
              (select string_agg(code || '=' || score, ' ') from assessment_instrument where assessment_id = a.id),
              (select string_agg(instrument || '=' || value, ' ') from assessment_reported_score where assessment_id = a.id),
              (select string_agg(code || '=' || score, ' ') from assessment_item where assessment_id = a.id),
              (select string_agg(code || '=' || score, ' ') from assessment_part where assessment_id = a.id)
            from assessment a
            where a.programme = ? and a.fiscal_year = ? and a.status <> 'WITHDRAWN' and a.agency_path like ? escape '\\'""";

    private static final String WITHDRAWN =
            """
            select distinct on (agency_id) agency_id, id, edition from assessment
            where programme = ? and fiscal_year = ? and status = 'WITHDRAWN' and agency_path like ? escape '\\'
            order by agency_id, edition desc""";

    /** An edition that was withdrawn: the next one takes its place. */
    record Withdrawn(UUID id, int edition) {}

    /** By agency. */
    static Map<UUID, PresentScores> read(Connection database, Criteria criteria, AgencyScope scope)
            throws SQLException {
        return read(database, ALL, criteria, scope, PresentScores::of);
    }

    /** The last one by agency, where it is withdrawn. */
    static Map<UUID, Withdrawn> readWithdrawn(Connection database, Criteria criteria, AgencyScope scope)
            throws SQLException {
        return read(
                database,
                WITHDRAWN,
                criteria,
                scope,
                row -> new Withdrawn(row.getObject("id", UUID.class), row.getInt("edition")));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<UUID, T> read(
            Connection database, String sql, Criteria criteria, AgencyScope scope, Reading<T> reading)
            throws SQLException {
        Map<UUID, T> found = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setFetchSize(1_000);
            query.setString(1, criteria.programme());
            query.setInt(2, criteria.fiscalYear());
            query.setString(3, scope.prefix());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject("agency_id", UUID.class), reading.of(row));
                }
            }
        }
        return found;
    }

    private static PresentScores of(ResultSet row) throws SQLException {
        return new PresentScores(
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getString(4).equals("DRAFT"),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getString(8),
                row.getString(9),
                numbers(row.getString(10), Integer::valueOf),
                numbers(row.getString(11), Integer::valueOf),
                numbers(row.getString(12), Integer::valueOf),
                numbers(row.getString(13), code -> code),
                numbers(row.getString(14), code -> code),
                numbers(row.getString(15), code -> code),
                numbers(row.getString(16), code -> code));
    }

    /** Whether these are its indicators: those given, or as an export shows them, with those computed from items. */
    boolean hasIndicators(Map<Integer, BigDecimal> scores) {
        if (scores.equals(indicators)) {
            return true;
        }
        Map<Integer, BigDecimal> shown = new TreeMap<>(computed);
        shown.putAll(indicators);
        return scores.equals(shown);
    }

    /** From {@code 1=97.85 2=90.00}; codes hold no blanks. */
    static <K extends Comparable<K>> Map<K, BigDecimal> numbers(String joined, Function<String, K> key) {
        if (joined == null) {
            return Map.of();
        }
        Map<K, BigDecimal> numbers = new TreeMap<>();
        for (var one : joined.split(" ")) {
            int equals = one.indexOf('=');
            numbers.put(key.apply(one.substring(0, equals)), new BigDecimal(one.substring(equals + 1)));
        }
        return numbers;
    }
}
