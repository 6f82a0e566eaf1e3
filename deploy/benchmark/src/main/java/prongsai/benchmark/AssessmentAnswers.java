package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Whether the service tells what its database holds. */
record AssessmentAnswers(Target target) {

    private static final String STORED =
            """
            select number, score, (select overall from assessment where id = assessment_id)
            from assessment_indicator where assessment_id = ? order by number""";

    static List<UUID> ids(Target target) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = target.connect();
                var statement = connection.prepareStatement("select id from assessment order by id");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    static String path(UUID id) {
        return "/v1/assessments/" + id;
    }

    static String path(List<UUID> ids, SplittableRandom random) {
        return path(ids.get(random.nextInt(ids.size())));
    }

    /** Compares the scores of so many assessments; fails at the first that differs. */
    void compare(List<UUID> ids, int count) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        try (HttpConnection http = target.http();
                Connection connection = target.connect();
                PreparedStatement statement = connection.prepareStatement(STORED)) {
            for (int i = 0; i < count; i++) {
                UUID id = ids.get(random.nextInt(ids.size()));
                List<BigDecimal> told = told(new ObjectMapper().readTree(http.read(path(id))));
                if (!told.equals(stored(statement, id))) {
                    throw new IllegalStateException("assessment " + id + " is told otherwise than stored: " + told);
                }
            }
        }
    }

    private static List<BigDecimal> told(JsonNode assessment) {
        List<BigDecimal> scores =
                new ArrayList<>(List.of(new BigDecimal(assessment.get("overall").asText())));
        assessment
                .get("indicators")
                .forEach(indicator ->
                        scores.add(new BigDecimal(indicator.get("score").asText())));
        return normalised(scores);
    }

    private static List<BigDecimal> stored(PreparedStatement statement, UUID id) throws SQLException {
        List<BigDecimal> scores = new ArrayList<>();
        statement.setObject(1, id);
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                if (scores.isEmpty()) {
                    scores.add(rows.getBigDecimal(3));
                }
                scores.add(rows.getBigDecimal(2));
            }
        }
        return normalised(scores);
    }

    private static List<BigDecimal> normalised(List<BigDecimal> scores) {
        return scores.stream().map(BigDecimal::stripTrailingZeros).toList();
    }
}
