package prongsai.notification.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static prongsai.notification.APolicy.OPERATOR;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Today is 10 June 2024. */
@QuarkusTest
class SilenceResourceTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);
    private final AnAgency otherProvince = AnAgency.known();
    private final String supervisor = Tokens.supervisor(province.code());

    @BeforeEach
    void today() {
        Bench.clear();
        Bench.itIs("2024-06-10", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void whatIsEnteredIsReadAgainAndEndedOnce() {
        var id = enter(supervisor, town, "2024-06-10", "2024-06-20")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/v1/silences/" + id;
        Api.as(Tokens.officer(town.code()))
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("reason", equalTo("ย้ายที่ทำการ"))
                .body("enteredBy", equalTo("account-of-" + province.code()));
        Api.as(supervisor).post(path + "/ending").then().statusCode(428);
        Api.as(supervisor)
                .header("If-Match", "\"5\"")
                .post(path + "/ending")
                .then()
                .statusCode(412);
        var rows = AuditTrail.during(() -> Api.as(supervisor)
                .header("If-Match", "\"0\"")
                .post(path + "/ending")
                .then()
                .statusCode(200)
                .body("endedBy", equalTo("account-of-" + province.code())));
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("endSilence");
        Api.as(supervisor)
                .header("If-Match", "\"1\"")
                .post(path + "/ending")
                .then()
                .statusCode(409);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2024-06-10, 2024-06-10, 201",
        "2024-06-01, 2024-06-10, 201",
        "2024-06-01, 2024-06-09, 422",
        "2024-06-12, 2024-06-11, 422",
        "2024-06-10, 2024-12-07, 201",
        "2024-06-10, 2024-12-08, 422"
    })
    void aSilenceEndsTodayOrLaterAndWithinHalfAYear(String from, String until, int status) {
        enter(supervisor, town, from, until).statusCode(status);
        assertThat(Database.count("silence")).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void aSupervisorSilencesItsOwnPartOfTheHierarchyOnly() {
        enter(supervisor, otherProvince, "2024-06-10", "2024-06-20")
                .statusCode(422)
                .body("errors.pointer", contains("/agencyId"));
        enter(supervisor, null, "2024-06-10", "2024-06-20").statusCode(403);
        enter(Tokens.officer(town.code()), town, "2024-06-10", "2024-06-20").statusCode(403);
        var everywhere = enter(OPERATOR, null, "2024-06-10", "2024-06-20")
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.as(supervisor)
                .header("If-Match", "\"0\"")
                .post("/v1/silences/" + everywhere + "/ending")
                .then()
                .statusCode(403);
        var other = enter(OPERATOR, otherProvince, "2024-06-10", "2024-06-20")
                .extract()
                .<String>path("id");
        Api.as(supervisor).get("/v1/silences/" + other).then().statusCode(404);
        Api.as(supervisor).get("/v1/silences").then().body("items.id", contains(everywhere));
        Api.as(supervisor).get("/v1/silences?on=2024-06-20").then().body("items", hasSize(1));
        Api.as(supervisor).get("/v1/silences?on=2024-06-21").then().body("items", hasSize(0));
    }

    private static ValidatableResponse enter(String token, AnAgency agency, String from, String until) {
        var request = new HashMap<String, Object>();
        request.put("agencyId", agency == null ? null : agency.id().toString());
        request.put("from", from);
        request.put("until", until);
        request.put("reason", "ย้ายที่ทำการ");
        return Api.as(token).body(request).post("/v1/silences").then();
    }
}
