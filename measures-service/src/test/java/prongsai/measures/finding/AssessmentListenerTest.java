package prongsai.measures.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;
import static prongsai.measures.Given.post;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.measures.Given.KnownAgency;

/** With the producer's own example: the event of assessment-service. */
@QuarkusTest
class AssessmentListenerTest {

    private static final String EXAMPLE =
            "../assessment-service/src/main/resources/events/assessment.published.v1.example.json";

    private KnownAgency agency;
    private ObjectNode event;

    @BeforeEach
    void theExampleOfAnAgencyOfItsOwn() {
        agency = anyAgency();
        event = Events.example(EXAMPLE);
        var id = UUID.randomUUID().toString();
        event.put("subject", id);
        data().put("id", id).put("agencyId", agency.id().toString()).put("agencyCode", agency.code());
        data().get("findings").forEach(finding -> ((ObjectNode) finding)
                .put("id", UUID.randomUUID().toString()));
        send();
    }

    @Test
    void aPlanAnswersAPublishedAssessmentAndItsFindings() {
        String plan = post(
                        agency.officer(),
                        "/v1/measure-plans",
                        Map.of(
                                "agencyId",
                                agency.id(),
                                "fiscalYear",
                                2567,
                                "assessmentId",
                                data().get("id").asText()))
                .statusCode(201)
                .extract()
                .path("id");
        var finding = findingId(0);
        var measure = agency.measure(plan, Map.of("title", "ก", "findingIds", List.of(finding)));
        get(agency.officer(), "/v1/measures/" + measure).body("findingIds", contains(finding));
    }

    @Test
    void aPlanMarksTheFindingThatCameBack() {
        var plan = agency.plan(Map.of("assessmentId", data().get("id").asText()));
        var read = get(agency.officer(), "/v1/measure-plans/" + plan).body("findings", hasSize(3));
        assertThat(read.extract().<List<String>>path("findings.findAll { it.recurring }.id"))
                .containsExactly(findingId(1));
    }

    @Test
    void aFindingThatALaterPublicationDroppedIsNoLongerTaken() {
        var dropped = findingId(0);
        var kept = findingId(1);
        var plan = agency.plan();
        var measure = agency.measure(plan, Map.of("title", "ก", "findingIds", List.of(dropped)));

        ((ArrayNode) data().get("findings")).remove(0);
        event.put("sequence", event.get("sequence").asLong() + 1);
        send();
        await().untilAsserted(() -> assertThat(Database.query("select active from finding where id = ?::uuid", dropped))
                .containsExactly(Map.of("active", false)));

        var path = "/v1/measure-plans/" + plan + "/measures";
        post(agency.officer(), path, Map.of("title", "ข", "findingIds", List.of(kept, dropped)))
                .statusCode(422)
                .body("errors.pointer", contains("/findingIds/1"));
        get(agency.officer(), "/v1/measures/" + measure).body("findingIds[0]", equalTo(dropped));
    }

    @Test
    void aWithdrawnAssessmentAndItsFindingsAreAnsweredNoMore() {
        var id = data().get("id").asText();
        var taken = findingId(0);
        var plan = agency.plan();
        var measure = agency.measure(plan, Map.of("title", "ก", "findingIds", List.of(taken)));

        event = Events.example(EXAMPLE.replace("published", "withdrawn"));
        event.put("subject", id);
        data().put("id", id).put("agencyId", agency.id().toString()).put("agencyCode", agency.code());
        send();

        post(
                        agency.officer(),
                        "/v1/measure-plans",
                        Map.of("agencyId", agency.id(), "fiscalYear", 2568, "assessmentId", id))
                .statusCode(422)
                .body("errors.pointer", contains("/assessmentId"));
        post(
                        agency.officer(),
                        "/v1/measure-plans/" + plan + "/measures",
                        Map.of("title", "ข", "findingIds", List.of(taken)))
                .statusCode(422)
                .body("errors.pointer", contains("/findingIds/0"));
        get(agency.officer(), "/v1/measures/" + measure).body("findingIds", contains(taken));
    }

    @Test
    void anotherEventOfTheTopicChangesNoFindings() {
        event.put("type", "prongsai.assessment.reviewed.v1");
        event.put("sequence", event.get("sequence").asLong() + 1);
        ((ArrayNode) data().get("findings")).removeAll();
        send();
        assertThat(Database.query(
                        "select 1 from finding f join assessment a on a.id = f.assessment_id where f.active and a.agency_id = ?",
                        agency.id()))
                .hasSize(3);
    }

    private void send() {
        event.put("id", UUID.randomUUID().toString());
        Events.send("prongsai.assessments", event);
        await().untilAsserted(() -> assertThat(Database.query(
                        "select 1 from inbox where event_id = ?::uuid",
                        event.get("id").asText()))
                .hasSize(1));
    }

    private ObjectNode data() {
        return (ObjectNode) event.get("data");
    }

    private String findingId(int index) {
        return data().get("findings").get(index).get("id").asText();
    }
}
