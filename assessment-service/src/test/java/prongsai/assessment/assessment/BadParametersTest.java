package prongsai.assessment.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.agency.Registered;
import prongsai.kit.page.Cursor;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class BadParametersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=overall",
                "agencyId=no-uuid",
                "status=FINAL",
                "fiscalYear=2566.5",
                "cursor=%00",
                "cursor=nonsense",
                "programme=%00",
                "limit=abc"
            })
    void unreadableParametersAreMalformed(String parameter) {
        var answer = Api.as(Tokens.criteriaManager("TH"))
                .urlEncodingEnabled(false)
                .get("/v1/assessments?" + parameter)
                .then();

        answer.statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "fiscalYear=2023", "level=GOOD"})
    void parametersOutOfBoundsBreakARule(String parameter) {
        Api.as(Tokens.criteriaManager("TH"))
                .get("/v1/assessments?" + parameter)
                .then()
                .statusCode(422)
                .body("errors.parameter", hasItem(parameter.substring(0, parameter.indexOf('='))));
    }

    @Test
    void cursorThatLeadsOutOfTheScopeIsMalformed() {
        var outside = Cursor.of("/TH/", 2566, UUID.randomUUID()).encode();

        Api.as(Tokens.officer(Registered.anyAgency().code()))
                .get("/v1/assessments?cursor=" + outside)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }
}
