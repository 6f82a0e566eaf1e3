package prongsai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

@QuarkusTest
class AuditTest {

    private static final String OLD = "insert into audit (at, method, outcome) values"
            + " (prongsai_now() - make_interval(days => ?), 'POST', 'DONE') returning id";

    @Inject
    Refusals refusals;

    @Inject
    AuditTable table;

    @Test
    void changeLeavesOneRowThatNamesWhatWasMade() {
        var text = anyText();
        var rows = AuditTrail.during(() -> write(as("NOTES"), text).then().statusCode(201));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("subject", "account-of-NOTES")
                .containsEntry("agency_code", "NOTES")
                .containsEntry("operation", "writeNote")
                .containsEntry("method", "POST")
                .containsEntry("path", "/v1/notes")
                .containsEntry("resource", idOf(text))
                .containsEntry("status", null)
                .containsEntry("times", 1);
        assertThat((String) rows.get(0).get("trace_id")).matches("[0-9a-f]{32}");
    }

    @Test
    void changeOfAResourceNamesItsId() {
        var note = aNote();

        var rows = AuditTrail.during(
                () -> rewrite(as("NOTES"), note, "\"0\"").then().statusCode(200));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("operation", "rewriteNote")
                .containsEntry("path", "/v1/notes/{id}")
                .containsEntry("resource", note);
    }

    @Test
    void readingLeavesNone() {
        assertThat(AuditTrail.during(() -> as("NOTES").get("/v1/notes").then().statusCode(200)))
                .isEmpty();
    }

    @Test
    void changeThatIsRolledBackLeavesNone() {
        assertThat(AuditTrail.during(
                        () -> write(as("NOTES"), "fails after all").then().statusCode(500)))
                .isEmpty();
    }

    @Test
    void changeThatCannotBeAuditedIsNotMade() {
        var text = anyText();
        Database.execute("alter table audit rename to audit_away");
        try {
            write(as("NOTES"), text).then().statusCode(500);
        } finally {
            Database.execute("alter table audit_away rename to audit");
        }

        assertThat(Database.query("select id from note where text = ?", text)).isEmpty();
        assertThat(Database.query("select id from outbox where payload like ?", "%" + text + "%"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, '\"7\"', OFFICER, 412, stale",
        "PUT, , OFFICER, 428, if-match-missing",
        "PUT, 0, OFFICER, 400, malformed",
        "PUT, '\"0\"', OPERATOR, 403, forbidden",
        "PUT of nothing, '\"0\"', OFFICER, 404, not-found",
        "POST, , OFFICER, 422, broken-rule",
        "GET, , OPERATOR, 403, forbidden"
    })
    void refusedCallLeavesARowOfItsOwn(String call, String ifMatch, String role, int status, String problem) {
        var agency = "NOTES-" + UUID.randomUUID();
        var note = call.equals("PUT of nothing") ? UUID.randomUUID().toString() : aNote();
        var caller = Api.as(Tokens.with(agency, role.toLowerCase(Locale.ROOT)));
        var answer =
                switch (call) {
                    case "POST" -> write(caller, " ");
                    case "GET" -> caller.get("/v1/notes/" + note);
                    default -> rewrite(caller, note, ifMatch);
                };
        answer.then().statusCode(status);

        await().untilAsserted(() ->
                assertThat(AuditTrail.refused("account-of-" + agency)).hasSize(1));
        assertThat(AuditTrail.refused("account-of-" + agency).get(0))
                .containsEntry("agency_code", agency)
                .containsEntry("method", call.substring(0, call.length() > 4 ? 3 : call.length()))
                .containsEntry("resource", call.equals("POST") ? null : note)
                .containsEntry("status", status)
                .containsEntry("problem", "urn:prongsai:problem:" + problem);
    }

    @Test
    void readingWhatIsNotThereIsNoRefusedChange() {
        var agency = "NOTES-" + UUID.randomUUID();
        as(agency).get("/v1/notes/" + UUID.randomUUID()).then().statusCode(404);
        as(agency).get("/v1/notes?limit=0").then().statusCode(422);
        refusals.writeThoseOfTheSecond();

        assertThat(AuditTrail.refused("account-of-" + agency)).isEmpty();
    }

    @Test
    void callsWithoutAValidTokenAreCountedByOperation() {
        refusals.writeThoseOfTheMinute();
        var before = anonymous();
        for (int i = 0; i < 30; i++) {
            Api.anonymous().get("/v1/notes/" + UUID.randomUUID()).then().statusCode(401);
            Api.as(Tokens.expired("NOTES", Roles.OFFICER)).get("/v1/notes/" + UUID.randomUUID());
            Api.anonymous().delete("/v1/somchai/" + i).then().statusCode(404);
        }
        refusals.writeThoseOfTheMinute();

        var rows = anonymous().subList(before.size(), anonymous().size());
        assertThat(rows).hasSizeLessThanOrEqualTo(4); // two kinds, and a minute may have ended in between
        assertThat(times(rows, "readNote")).isEqualTo(60);
        assertThat(times(rows, null)).isEqualTo(30);
        assertThat(rows).extracting(row -> row.get("resource")).containsOnlyNulls();
    }

    @Test
    void floodOfOneAccountIsCountedToo() {
        var agency = "NOTES-" + UUID.randomUUID();
        var actor = new Actor("account-of-" + agency, agency);
        var endpoint = new Endpoint("rewriteNote", "PUT", "/v1/notes/{id}");
        for (int i = 0; i < 1_000; i++) {
            refusals.take(new AuditRow(actor, endpoint, "id-" + i, new AuditRow.Refusal(404, "x")), null);
        }
        refusals.writeThoseOfTheSecond();
        refusals.writeThoseOfTheMinute();

        var rows = AuditTrail.refused("account-of-" + agency);
        assertThat(rows).hasSizeLessThan(5 * Refusals.MOST_A_SECOND);
        assertThat(times(rows, "rewriteNote")).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set subject = 'x'", "delete from audit", "truncate audit"})
    void rowsStayAsTheyAre(String sql) {
        write(as("NOTES"), anyText()).then().statusCode(201);

        assertThatThrownBy(() -> Database.execute(sql)).hasStackTraceContaining("audit rows stay as they are");
    }

    @ParameterizedTest
    @CsvSource({"P2Y, 800, false", "P2Y, 700, true", "P1D, 91, false", "P1D, 89, true"})
    void rowsAreKeptAsLongAsConfiguredAndAsTheLawSays(Period keep, int age, boolean kept) {
        var id = Database.query(OLD, age).get(0).get("id");

        table.sweep(keep);

        assertThat(Database.query("select 1 from audit where id = ?", id)).hasSize(kept ? 1 : 0);
    }

    private static List<Map<String, Object>> anonymous() {
        return Database.query("select * from audit where subject is null and outcome = 'REFUSED' order by id");
    }

    private static int times(List<Map<String, Object>> rows, String operation) {
        return rows.stream()
                .filter(row -> Objects.equals(row.get("operation"), operation))
                .mapToInt(row -> (Integer) row.get("times"))
                .sum();
    }

    private static String aNote() {
        var text = anyText();
        write(as("NOTES"), text).then().statusCode(201);
        return idOf(text);
    }

    private static String idOf(String text) {
        return Database.query("select id from note where text = ?", text)
                .get(0)
                .get("id")
                .toString();
    }

    private static Response write(RequestSpecification caller, String text) {
        return caller.body(Map.of("text", text)).post("/v1/notes");
    }

    private static Response rewrite(RequestSpecification caller, String id, String ifMatch) {
        if (ifMatch != null) {
            caller.header("If-Match", ifMatch);
        }
        return caller.body(Map.of("text", anyText())).put("/v1/notes/" + id);
    }

    private static RequestSpecification as(String agency) {
        return Api.as(Tokens.officer(agency));
    }

    private static String anyText() {
        return UUID.randomUUID().toString();
    }
}
