package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.assessment.Entry;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** Published results, entered through the API like any other. */
final class Published {

    private Published() {}

    static String result(Registered agency, String programme, int fiscalYear, Map<Integer, BigDecimal> scores) {
        var id = Entry.of(agency).by(programme, fiscalYear).scores(scores).enter();
        publish(id);
        return id;
    }

    static void publish(String id) {
        Api.as(Tokens.criteriaManager("TH"))
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    /** All ten indicators the same, and so is all that is made of them. */
    static Map<Integer, BigDecimal> all(String score) {
        return iitAndRest(score, score);
    }

    /** Indicators 1 to 5, and the others. */
    static Map<Integer, BigDecimal> iitAndRest(String iit, String rest) {
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        for (int number = 1; number <= 10; number++) {
            scores.put(number, new BigDecimal(number <= 5 ? iit : rest));
        }
        return scores;
    }
}
