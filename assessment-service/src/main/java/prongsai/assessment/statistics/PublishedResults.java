package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/** Counts the published results of a group, score by score. */
@ApplicationScoped
class PublishedResults {

    /** Also for the benchmark, which measures what keeping saves. */
    static final String SCORES_OF_A_GROUP = resource("/statistics/scores-of-a-group.sql");

    private static final String WITH_CHANGES = SCORES_OF_A_GROUP
            + """
            union all
            select 'CHANGE', xid::text, null, null from statistics_change where programme = ? and fiscal_year = ?""";

    private final Rows rows;

    PublishedResults(Rows rows) {
        this.rows = rows;
    }

    /** The results, and the changes that are contained in them. */
    Counted countWithChanges(YearOfGroup year) {
        var group = year.group();
        var counts = rows.read(
                Sql.of(
                        WITH_CHANGES,
                        year.programme(),
                        year.fiscalYear(),
                        group.path(),
                        group.until(),
                        group.typeKey(),
                        group.typeKey(),
                        year.programme(),
                        year.fiscalYear()),
                Count::read);
        return new Counted(
                results(counts),
                counts.stream()
                        .filter(count -> count.kind().equals("CHANGE"))
                        .map(count -> Long.valueOf(count.code()))
                        .toArray(Long[]::new));
    }

    private static Results results(List<Count> counts) {
        int assessed = 0;
        Map<String, Integer> levels = new TreeMap<>();
        Histogram overall = null;
        Map<String, Histogram> instruments = new TreeMap<>();
        Map<Integer, Histogram> indicators = new TreeMap<>();
        for (var count : counts) {
            switch (count.kind()) {
                case "LEVEL" -> {
                    assessed += count.agencies()[0];
                    if (!count.code().isEmpty()) {
                        levels.put(count.code(), count.agencies()[0]);
                    }
                }
                case "OVERALL" -> overall = count.histogram();
                case "INSTRUMENT" -> instruments.put(count.code(), count.histogram());
                case "INDICATOR" -> indicators.put(Integer.valueOf(count.code()), count.histogram());
                default -> {} // a change is no result
            }
        }
        return new Results(assessed, levels, new ByScore<>(overall, instruments, indicators));
    }

    private static String resource(String name) {
        try (var file = PublishedResults.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Counted(Results results, Long[] changes) {}

    private record Count(String kind, String code, int[] scores, int[] agencies) {

        static Count read(ResultSet row) throws SQLException {
            return new Count(
                    row.getString("kind"), row.getString("code"), numbers(row, "scores"), numbers(row, "agencies"));
        }

        Histogram histogram() {
            return Histogram.of(scores, agencies);
        }

        private static int[] numbers(ResultSet row, String column) throws SQLException {
            var array = row.getArray(column);
            return array == null
                    ? new int[0]
                    : Arrays.stream((Integer[]) array.getArray())
                            .mapToInt(Integer::intValue)
                            .toArray();
        }
    }
}
