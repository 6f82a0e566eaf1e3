package prongsai.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ApiConventionsTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void aCreatedResourceHasAnAddressAndATag() {
        write(anyText())
                .statusCode(201)
                .header("Location", containsString("/v1/notes/"))
                .header("ETag", "\"0\"")
                .body("version", equalTo(0));
    }

    @Test
    void aReaderWhoHasTheVersionGetsNoBody() {
        String id = write(anyText()).extract().path("id");
        Api.as(officer())
                .header("If-None-Match", "\"0\"")
                .get("/v1/notes/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aChangeNeedsThePresentVersion() {
        String id = write(anyText()).extract().path("id");
        var body = "{\"text\": \"%s\"}".formatted(anyText());

        Api.as(officer()).body(body).put("/v1/notes/" + id).then().statusCode(428);
        Api.as(officer())
                .header("If-Match", "0")
                .body(body)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(400);
        Api.as(officer())
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412);
        Api.as(officer())
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as(officer())
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void aRepeatedPostWithTheSameKeyIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var text = anyText();
        String first = write(text, key).statusCode(201).extract().path("id");
        write(text, key)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString(first))
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first));
        write(anyText(), key).statusCode(422).body("type", equalTo("urn:prongsai:problem:idempotency-key-reused"));
        assertThat(Database.query("select 1 from note where text = ?", text)).hasSize(1);
    }

    @Test
    void aKeyWhoseRequestFailedMayBeUsedAgain() {
        var key = UUID.randomUUID().toString();
        write("", key).statusCode(422);
        write(anyText(), key).statusCode(201);
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        var key = UUID.randomUUID().toString();
        write(anyText(), key).statusCode(201);
        Api.as(Tokens.officer("OTHERS"))
                .header("Idempotency-Key", key)
                .body("{\"text\": \"%s\"}".formatted(anyText()))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue());
    }

    @Test
    void aListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            write(anyText()).statusCode(201);
        }
        var first = Api.as(officer())
                .get("/v1/notes?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        String next = first.extract().path("next");
        first.header("Link", containsString("cursor=" + next)).header("Link", containsString("rel=\"next\""));
        String lastOfFirst = first.extract().path("items[1].id");
        Api.as(officer())
                .get("/v1/notes?limit=200&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.id", not(equalTo(lastOfFirst)))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 422, limit",
        "limit=201, 422, limit",
        "limit=abc, 400, limit",
        "limit=, 400, limit",
        "cursor=!!!, 400, cursor",
        "cursor=AAAA, 400, cursor",
        "colour=red, 400, colour",
        "cursor=%00, 400, cursor",
    })
    void aParameterThatIsWrongIsNamed(String query, int status, String parameter) {
        Api.as(officer())
                .urlEncodingEnabled(false)
                .get("/v1/notes?" + query)
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("errors[0].parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\", \"colour\": 1}                              | 400 | /colour",
                "{\"text\": \"a\", \"text\": \"b\"}                            | 400 | ",
                "{\"text\": 5}                                                 | 400 | /text",
                "{\"text\": \"\\u0000\"}                                       | 400 | /text",
                "{\"text\": \"\\ud800\"}                                       | 400 | /text",
                "{\"text\": \"a\", \"fiscalYear\": 2566.7}                     | 400 | /fiscalYear",
                "{\"text\": \"a\", \"fiscalYear\": \"2567\"}                   | 400 | /fiscalYear",
                "{\"text\": \"a\", \"fiscalYear\": 1e400}                      | 400 | /fiscalYear",
                "{\"text\": \"a\"} x                                           | 400 | ",
                "{\"text\":                                                    | 400 | ",
                "[]                                                            | 400 | ",
                "{\"text\": \"a\", \"lines\": [{\"score\": 1}, {\"score\": 100.001}]} | 422 | /lines/1/score",
                "{\"text\": \"a\", \"lines\": [{\"score\": 1e400}]}            | 422 | /lines/0/score",
                "{\"text\": \" \"}                                             | 422 | /text",
                "{}                                                            | 422 | /text",
                "{\"text\": \"a\", \"fiscalYear\": 2024}                       | 422 | /fiscalYear",
            })
    void aBodyThatIsWrongIsRefusedWithItsPlaceAndNothingIsStored(String body, int status, String pointer) {
        var before = Database.count("note");
        Api.as(officer())
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("status", equalTo(status))
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("traceId", notNullValue());
        assertThat(Database.count("note")).isEqualTo(before);
    }

    @Test
    void aYearOfTheCommonEraIsAnsweredWithTheYearThatWasMeant() {
        Api.as(officer())
                .body("{\"text\": \"a\", \"fiscalYear\": 2024}")
                .post("/v1/notes")
                .then()
                .body("errors[0].detail", containsString("2567"));
    }

    @Test
    void aNestedMonsterAndAHugeBodyAreRefused() {
        Api.as(officer()).body("[".repeat(100_000)).post("/v1/notes").then().statusCode(400);
        Api.as(officer())
                .body("{\"text\": \"" + "a".repeat(2_000_000) + "\"}")
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:prongsai:problem:too-large"));
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        Api.as(officer())
                .header("Accept-Language", "th-TH,th;q=0.9,en;q=0.5")
                .body("{\"text\": \"\"}")
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .body("title", equalTo("ข้อมูลไม่เป็นไปตามกฎ"))
                .body("errors[0].detail", equalTo("ต้องไม่เว้นว่าง"));
        Api.as(officer()).get("/v1/notes/" + UUID.randomUUID()).then().body("title", equalTo("Not found"));
    }

    @Test
    void theSameThingTwiceIsAConflictAndNoWordOfTheDatabaseIsSaid() {
        var text = anyText();
        write(text).statusCode(201);
        var answer = write(text).statusCode(409).extract().asString();
        assertThat(answer).doesNotContain("note_text_key").doesNotContain(text);
    }

    @Test
    void anAccidentTellsNothingOfTheInsideAndStoresNothing() {
        var answer = write("fails after all").statusCode(500).contentType(PROBLEM);
        assertThat(answer.extract().asString()).doesNotContain("secret").doesNotContain("IllegalState");
        assertThat(Database.query("select 1 from note where text = 'fails after all'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing-here, 404",
        "/v1/notes/not-a-uuid, 404",
    })
    void anAddressThatIsNoneIsNotFound(String path, int status) {
        Api.as(officer()).get(path).then().statusCode(status).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource({"text/html", "text/plain", "application/xml", "image/png"})
    void onlyJsonIsAnswered(String mediaType) {
        Api.as(officer()).accept(mediaType).get("/v1/notes").then().statusCode(406);
    }

    @Test
    void otherMethodsAndMediaTypesAreRefused() {
        Api.as(officer()).delete("/v1/notes").then().statusCode(405).contentType(PROBLEM);
        Api.as(officer())
                .contentType("text/plain")
                .body("hello")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    private static ValidatableResponse write(String text) {
        return Api.as(officer())
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/v1/notes")
                .then();
    }

    private static ValidatableResponse write(String text, String key) {
        return Api.as(officer())
                .header("Idempotency-Key", key)
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/v1/notes")
                .then();
    }

    private static String officer() {
        return Tokens.officer("NOTES");
    }

    private static String anyText() {
        return "note " + UUID.randomUUID();
    }
}
