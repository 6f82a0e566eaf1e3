package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static prongsai.measures.Given.agencyBelow;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

/** What a record holds beside progress: who attended, what is next, evidence, and what it said before it was corrected. */
@QuarkusTest
class FollowUpRecordTest {

    private static final String PERSON = "ชื่อของบุคคล";

    private KnownAgency parent;
    private KnownAgency agency;
    private UUID unit;
    private String measure;
    private String followUp;

    @BeforeEach
    void itIsTheDayOfTheSecondFollowUp() {
        TestClock.setDate(LocalDate.parse("2024-06-15"));
        parent = anyAgency();
        agency = agencyBelow(parent);
        unit = agency.unit("กลุ่มอำนวยการ");
        var plan = agency.plan();
        measure = agency.measure(plan);
        followUp = "/v1/follow-ups/"
                + get(agency.officer(), "/v1/follow-up-plans/" + agency.followUpPlan(plan, measure))
                        .extract()
                        .path("followUps[1].id");
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @Test
    void itSaysWhoAttendedWithoutNamesAndWhatIsToBeDoneNext() {
        record(whole()).statusCode(200);
        get(agency.officer(), followUp)
                .body("attendance", equalTo(12))
                .body("attendees.kind", contains("UNIT", "POSITION"))
                .body("attendees[0].unitId", equalTo(unit.toString()))
                .body("attendees[0].headcount", equalTo(11))
                .body("attendees[1].name", equalTo("ผู้อำนวยการกลุ่ม"))
                .body("nextActions.text", contains("ส่งร่างคู่มือ", "เผยแพร่"))
                .body("nextActions.dueOn", contains("2024-06-25", null))
                .body("nextActions[0].assignee.name", equalTo(PERSON))
                .body("nextActions[1].assignee", nullValue())
                .body("recordedBy", notNullValue());
    }

    @Test
    void theNameOfAPersonStaysInTheOwnAgency() {
        record(whole()).statusCode(200);
        var corrected = whole();
        corrected.put("note", "ประชุมทางไกล");
        correct(corrected, "พิมพ์ผิด", 1).statusCode(200);
        get(Tokens.supervisor(parent.code()), followUp)
                .body("nextActions[0].assignee.kind", equalTo("PERSON"))
                .body("nextActions[0].assignee.name", nullValue())
                .body("corrections[0].before.nextActions[0].assignee.name", nullValue());
        assertThat(get(Tokens.supervisor(parent.code()), followUp).extract().asString())
                .doesNotContain(PERSON);
        assertThat(Contract.published("follow-up.recorded", id()).toString()).doesNotContain(PERSON);
    }

    @Test
    void theOthersAreToldWhatCameOfItAndWhoFollowsItUp() {
        record(whole()).statusCode(200);
        var told = Contract.published("follow-up.recorded", id()).get(0).get("data");
        assertThat(told.at("/measureIds/0").asText()).isEqualTo(measure);
        assertThat(told.get("channels").isArray()).isTrue();
        var record = told.get("record");
        assertThat(record.get("heldOn").asText()).isEqualTo("2024-06-15");
        assertThat(record.get("note").asText()).isEqualTo("ประชุมแล้ว");
        assertThat(record.at("/progress/0/percent").asInt()).isEqualTo(40);
        assertThat(record.at("/attendees/1/name").asText()).isEqualTo("ผู้อำนวยการกลุ่ม");
        assertThat(record.at("/nextActions/0/assignee/kind").asText()).isEqualTo("PERSON");
        assertThat(record.at("/nextActions/0/assignee/name").isNull()).isTrue();
        assertThat(record.at("/nextActions/1/text").asText()).isEqualTo("เผยแพร่");
    }

    @ParameterizedTest
    @CsvSource({"48, 200", "49, 422"})
    void aRecordIsNoLongerThanAnEventCanBe(int actions, int status) {
        var action = Map.of("text", "ก".repeat(2000));
        var note = "ก".repeat(RecordFollowUp.MOST_TEXT - 48 * 2000);
        record(Map.of("heldOn", "2024-06-15", "note", note, "nextActions", Collections.nCopies(actions, action)))
                .statusCode(status);
    }

    @Test
    void aCorrectionKeepsWhatTheRecordSaidBefore() {
        record(whole()).statusCode(200);
        TestClock.setDate(LocalDate.parse("2024-06-20"));
        var right = Map.of(
                "heldOn",
                "2024-06-14",
                "attendance",
                9,
                "progress",
                List.of(Map.of("measureId", measure, "percent", 60)));
        correct(right, "จำนวนคลาดเคลื่อน", 1)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("heldOn", equalTo("2024-06-14"))
                .body("recordedOn", equalTo("2024-06-15"))
                .body("late", equalTo(false))
                .body("attendance", equalTo(9))
                .body("attendees", hasSize(0))
                .body("progress.percent", contains(60))
                .body("nextActions", hasSize(0));
        get(agency.officer(), followUp)
                .body("corrections", hasSize(1))
                .body("corrections[0].reason", equalTo("จำนวนคลาดเคลื่อน"))
                .body("corrections[0].before.heldOn", equalTo("2024-06-15"))
                .body("corrections[0].before.attendance", equalTo(12))
                .body("corrections[0].before.attendees", hasSize(2))
                .body("corrections[0].before.progress[0].percent", equalTo(40))
                .body("corrections[0].before.nextActions.text", contains("ส่งร่างคู่มือ", "เผยแพร่"));
        assertThat(Contract.published("follow-up.recorded", id()))
                .extracting(each -> each.get("sequence").asLong())
                .containsExactly(1L, 2L);
    }

    @Test
    void onlyARecordIsCorrectedWithAReasonAndToSomethingElse() {
        correct(whole(), "ก", 0).statusCode(409);
        record(whole()).statusCode(200);
        correct(whole(), " ", 1).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        correct(whole(), "ก", 0).statusCode(412);
        correct(Map.of("heldOn", "2024-06-16"), "ก", 1)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/record/heldOn"));
        correct(whole(), "ก", 1).statusCode(422).body("errors[0].pointer", equalTo("/record"));
        put(anyAgency().officer(), followUp + "/record", Map.of("reason", "ก", "record", whole()), 1)
                .statusCode(404);
        get(agency.officer(), followUp).body("corrections", hasSize(0)).body("version", equalTo(1));
    }

    @Test
    void itsEvidenceIsShownWithIt() {
        record(whole()).statusCode(200);
        var evidence = Map.of("followUpId", id(), "url", "https://ita.example/minutes.pdf", "title", "รายงานการประชุม");
        String entered = post(agency.officer(), "/v1/evidence", evidence)
                .statusCode(201)
                .extract()
                .path("id");
        get(agency.officer(), followUp)
                .body("evidence.id", contains(entered))
                .body("evidence.url", contains("https://ita.example/minutes.pdf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attendees   | {\"kind\": \"PERSON\", \"name\": \"ก\"}                    | 400 | /attendees/0/kind",
                "attendees   | {\"kind\": \"UNIT\"}                                       | 422 | /attendees/0",
                "attendees   | {\"kind\": \"GROUP\", \"unitId\": \"%s\"}                  | 422 | /attendees/0",
                "attendees   | {\"kind\": \"POSITION\", \"name\": \" \"}                  | 422 | /attendees/0/name",
                "attendees   | {\"kind\": \"POSITION\", \"name\": \"ก\", \"headcount\": 0} | 422 | /attendees/0/headcount",
                "attendees   | {\"kind\": \"POSITION\", \"name\": \"ก\", \"headcount\": 2} | 422 | /attendance",
                "attendees   | {\"kind\": \"POSITION\", \"name\": \"ก\", \"headcount\": 1} | 200 |",
                "nextActions | {\"text\": \" \"}                                          | 422 | /nextActions/0/text",
                "nextActions | {\"text\": \"ก\", \"dueOn\": \"2024-06-14\"}               | 422 | /nextActions/0/dueOn",
                "nextActions | {\"text\": \"ก\", \"dueOn\": \"2024-06-15\"}               | 200 |",
                "nextActions | {\"text\": \"ก\", \"assignee\": {\"kind\": \"UNIT\"}}      | 422 | /nextActions/0/assignee",
            })
    void whatIsWrongIsRefused(String property, String item, int status, String pointer) {
        var parsed = Events.parse(item.replace("%s", unit.toString()));
        var answer = record(Map.of("heldOn", "2024-06-15", "attendance", 1, property, List.of(parsed)))
                .statusCode(status);
        if (status != 200) {
            answer.body("errors[0].pointer", equalTo(pointer));
            get(agency.officer(), followUp).body("status", equalTo("SCHEDULED"));
        }
    }

    @Test
    void aUnitOfAnotherAgencyDidNotAttend() {
        var foreign = anyAgency().unit("กองคลัง");
        record(Map.of("heldOn", "2024-06-15", "attendees", List.of(Map.of("kind", "UNIT", "unitId", foreign))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/attendees/0/unitId"));
    }

    private Map<String, Object> whole() {
        var record = new HashMap<String, Object>();
        record.put("heldOn", "2024-06-15");
        record.put("note", "ประชุมแล้ว");
        record.put("attendance", 12);
        record.put(
                "attendees",
                List.of(
                        Map.of("kind", "UNIT", "unitId", unit, "headcount", 11),
                        Map.of("kind", "POSITION", "name", "ผู้อำนวยการกลุ่ม", "headcount", 1)));
        record.put("progress", List.of(Map.of("measureId", measure, "percent", 40)));
        record.put(
                "nextActions",
                List.of(
                        Map.of(
                                "text",
                                "ส่งร่างคู่มือ",
                                "assignee",
                                Map.of("kind", "PERSON", "name", PERSON),
                                "dueOn",
                                "2024-06-25"),
                        Map.of("text", "เผยแพร่")));
        return record;
    }

    private ValidatableResponse record(Map<String, ?> record) {
        return post(agency.officer(), followUp + "/record", record, 0);
    }

    private ValidatableResponse correct(Map<String, ?> record, String reason, long version) {
        return put(agency.officer(), followUp + "/record", Map.of("reason", reason, "record", record), version);
    }

    private String id() {
        return followUp.substring(followUp.lastIndexOf('/') + 1);
    }
}
