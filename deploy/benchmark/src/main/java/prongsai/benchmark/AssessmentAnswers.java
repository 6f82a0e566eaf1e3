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
import prongsai.benchmark.Keys.Key;

/** Whether the service tells what its database holds. */
record AssessmentAnswers(Target target) {

    private static final String STORED =
            """
            select number, score, (select overall from assessment where id = assessment_id)
            from assessment_indicator where assessment_id = ? order by number""";

    /** Compares the scores of so many assessments; fails at the first that differs. */
    void compare(Keys keys, int count) throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        try (HttpConnection http = target.http();
                Connection connection = target.connect();
                PreparedStatement statement = connection.prepareStatement(STORED)) {
            for (int i = 0; i < count; i++) {
                Key key = keys.any(random);
                List<BigDecimal> told = told(new ObjectMapper().readTree(http.read(key.path())));
                if (!told.equals(stored(statement, key.id()))) {
                    throw new IllegalStateException(key.path() + " is told otherwise than stored: " + told);
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
