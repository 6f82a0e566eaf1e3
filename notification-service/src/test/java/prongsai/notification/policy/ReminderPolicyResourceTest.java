package prongsai.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.notification.APolicy.OPERATOR;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

@QuarkusTest
class ReminderPolicyResourceTest {

    private static final String POLICIES = "/v1/reminder-policies";

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);
    private final AnAgency otherProvince = AnAgency.known();
    private final String supervisor = Tokens.supervisor(province.code());

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var id = APolicy.of(town)
                .with("kind", "REPORT")
                .term(
                        "leadTimes",
                        List.of(
                                Map.of("days", 5, "count", "WORKING_DAYS"),
                                Map.of("days", 0, "count", "CALENDAR_DAYS")))
                .term("start", Map.of("days", 14, "count", "CALENDAR_DAYS"))
                .term("escalation", Map.of("agencyAfterDays", 7, "supervisorAfterDays", 14))
                .quiet()
                .digest()
                .written();
        Api.as(OPERATOR)
                .get(POLICIES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("agencyId", equalTo(town.id().toString()))
                .body("kind", equalTo("REPORT"))
                .body("terms.leadTimes.count", contains("CALENDAR_DAYS", "WORKING_DAYS"))
                .body("terms.leadTimes.days.toString()", equalTo("[0, 5]"))
                .body("terms.start.days.toString()", equalTo("14"))
                .body("terms.overdue.everyDays.toString()", equalTo("1"))
                .body("terms.escalation.unitAfterDays", nullValue())
                .body("terms.escalation.supervisorAfterDays.toString()", equalTo("14"))
                .body("terms.sendingHour", equalTo("08:30:00"))
                .body("terms.quietDays", equalTo(true))
                .body("terms.digest", equalTo(true));
    }

    @Test
    void aSupervisorWritesForItsOwnPartOfTheHierarchyOnly() {
        APolicy.of(province).writtenBy(supervisor).statusCode(201);
        APolicy.of(town).writtenBy(supervisor).statusCode(201);
        APolicy.of(otherProvince).writtenBy(supervisor).statusCode(422).body("errors.pointer", contains("/agencyId"));
        APolicy.forAll().writtenBy(supervisor).statusCode(403);
        APolicy.forAll().with("agencyType", "PROVINCE").writtenBy(supervisor).statusCode(403);
        APolicy.of(town).writtenBy(Tokens.officer(town.code())).statusCode(403);
        assertThat(Database.count("reminder_policy")).isEqualTo(2);
    }

    @Test
    void policiesFromAboveAreSeenButNotChangedBelow() {
        var forAll = APolicy.forAll().written();
        var ofProvince = APolicy.of(province).written();
        var ofOther = APolicy.of(otherProvince).written();
        var below = Tokens.supervisor(town.code());
        Api.as(below)
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body("items.id", contains(forAll, ofProvince))
                .body("items.id", not(hasItem(ofOther)));
        Api.as(below).get(POLICIES + "/" + ofOther).then().statusCode(404);
        APolicy.forAll().changes(ofProvince, below, "\"0\"").statusCode(403);
        APolicy.forAll().changes(forAll, supervisor, "\"0\"").statusCode(403);
        APolicy.forAll().changes(ofOther, supervisor, "\"0\"").statusCode(404);
        Api.as(below)
                .header("If-Match", "\"0\"")
                .delete(POLICIES + "/" + ofProvince)
                .then()
                .statusCode(403);
    }

    @Test
    void aChangeDemandsTheVersionSeen() {
        var id = APolicy.of(town).written();
        APolicy.forAll().changes(id, supervisor, null).statusCode(428);
        APolicy.forAll().changes(id, supervisor, "\"7\"").statusCode(412);
        APolicy.forAll()
                .term("sendingHour", "09:15")
                .changes(id, supervisor, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as(supervisor).delete(POLICIES + "/" + id).then().statusCode(428);
        Api.as(supervisor)
                .header("If-Match", "\"1\"")
                .delete(POLICIES + "/" + id)
                .then()
                .statusCode(204);
        Api.as(supervisor).get(POLICIES + "/" + id).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sendingHour | \"05:00\" | 422 | /terms/sendingHour",
                "leadTimes | [{\"days\": 1, \"count\": \"CALENDAR_DAYS\"}, {\"days\": 1, \"count\": \"CALENDAR_DAYS\"}] | 422 | /terms/leadTimes",
                "leadTimes | [null] | 422 | /terms/leadTimes/0",
                "leadTimes | [{\"days\": 181, \"count\": \"WORKING_DAYS\"}] | 422 | /terms/leadTimes/0/days",
                "escalation | {\"unitAfterDays\": 7, \"agencyAfterDays\": 3} | 422 | /terms/escalation",
                "overdue | {\"everyDays\": 0, \"atMost\": 3} | 422 | /terms/overdue/everyDays",
                "overdue | {\"everyDays\": 90, \"atMost\": 30} | 422 | /terms/overdue/atMost"
            })
    void termsThatBreakARuleAreRefusedWhereTheyStand(String term, String json, int status, String pointer) {
        APolicy.of(town)
                .term(term, prongsai.kit.test.Events.parse(json))
                .writtenBy(supervisor)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));
        assertThat(Database.count("reminder_policy")).isZero();
    }

    @Test
    void aPolicyIsForAnAgencyOrATypeAndStandsOnce() {
        APolicy.of(town)
                .with("agencyType", "PROVINCE")
                .writtenBy(OPERATOR)
                .statusCode(422)
                .body("errors.pointer", contains("/agencyType"));
        APolicy.of(town)
                .with("agencyId", UUID.randomUUID().toString())
                .writtenBy(OPERATOR)
                .statusCode(422);
        APolicy.forAll().with("agencyType", "PROVINCE").written();
        APolicy.forAll().with("agencyType", "PROVINCE").writtenBy(OPERATOR).statusCode(409);
        APolicy.forAll().with("agencyType", "PROVINCE").with("kind", "REPORT").written();
    }

    @Test
    void theSameKeyWritesItOnce() {
        var key = UUID.randomUUID().toString();
        var body = Map.of(
                "agencyId",
                town.id().toString(),
                "terms",
                Map.of("sendingHour", "08:30", "overdue", Map.of("everyDays", 3, "atMost", 2)));
        var ids = List.of(1, 2).stream()
                .map(again -> Api.as(supervisor)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(POLICIES)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(Database.count("reminder_policy")).isEqualTo(1);
    }

    @Test
    void theListIsReadPageByPage() {
        var first = APolicy.of(province).written();
        var second = APolicy.of(town).written();
        String next = Api.as(supervisor)
                .get(POLICIES + "?limit=1")
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        Api.as(supervisor)
                .get(POLICIES + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(second))
                .body("next", nullValue());
        Api.as(supervisor).get(POLICIES + "?agencyId=" + town.id()).then().body("items", hasSize(1));
        Api.as(supervisor).get(POLICIES + "?kind=REPORT").then().body("items", hasSize(0));
    }

    @Test
    void everyChangeLeavesARowInTheAudit() {
        var rows = AuditTrail.during(() -> {
            var id = APolicy.of(town).written();
            APolicy.forAll().changes(id, supervisor, "\"0\"").statusCode(200);
            Api.as(supervisor)
                    .header("If-Match", "\"1\"")
                    .delete(POLICIES + "/" + id)
                    .then()
                    .statusCode(204);
        });
        assertThat(rows)
                .extracting(row -> row.get("operation"))
                .containsExactly("createReminderPolicy", "changeReminderPolicy", "removeReminderPolicy");
    }
}
