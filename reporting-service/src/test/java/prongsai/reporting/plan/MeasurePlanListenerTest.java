package prongsai.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.calendar.Precision;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Announced;

@QuarkusTest
class MeasurePlanListenerTest {

    private final UUID id = UUID.randomUUID();

    @Inject
    MeasurePlans plans;

    @Test
    void changedPlanIsKnownWithItsMeasuresAndMainUnits() {
        var changed = Announced.planChanged(id, UUID.randomUUID());
        ((ObjectNode) Announced.data(changed).at("/measures/1/assignees/0"))
                .putNull("unitId")
                .put("name", "กองคลัง");
        ((ObjectNode) Announced.data(changed).at("/measures/1/assignees/1"))
                .put("role", "SECONDARY")
                .put("unitId", UUID.randomUUID().toString());
        Events.send(Announced.PLANS, changed);

        Announced.awaitRow("measure_plan", id);
        assertThat(Database.query("select fiscal_year, title from measure_plan where id = ?", id)
                        .get(0))
                .containsEntry("fiscal_year", 2567)
                .containsEntry("title", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");
        assertThat(Database.query(
                        "select number, cardinality(main_unit_ids) as units from measure where measure_plan_id = ?"
                                + " order by number",
                        id))
                .extracting("number", "units")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 1), org.assertj.core.groups.Tuple.tuple(2, 0));
    }

    @Test
    void aPlanIsKeptWholeForDocumentsOfItsAgency() {
        var agency = AnAgency.known();
        Events.send(Announced.PLANS, Announced.planApproved(id, agency.id()));
        Announced.awaitRow("measure_plan", id);

        var whole = QuarkusTransaction.requiringNew()
                .call(() -> plans.whole(id, new AgencyScope(agency.path())))
                .orElseThrow();

        assertThat(whole.letter().number()).isEqualTo("รอ ๕๒๐๐๑/");
        assertThat(whole.issues().get(0).items().get(0).printedCode()).isEqualTo("e๑");
        assertThat(whole.measures().get(0).approaches()).containsExactly("จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ");
        assertThat(whole.measures().get(0).until().precision()).isEqualTo(Precision.FISCAL_YEAR);
        var stranger = new AgencyScope(AnAgency.known().path());
        assertThat(QuarkusTransaction.requiringNew().call(() -> plans.whole(id, stranger)))
                .isEmpty();
    }

    @Test
    void laterStateReplacesTheEarlierOne() {
        Events.send(Announced.PLANS, Announced.planChanged(id, UUID.randomUUID()));
        Announced.awaitRow("measure_plan", id);

        var approved = Announced.planApproved(id, UUID.randomUUID());
        approved.put("sequence", 100);
        Announced.data(approved)
                .put("title", "แผนที่อนุมัติแล้ว")
                .withArray("measures")
                .remove(0);
        Events.send(Announced.PLANS, approved);

        await().until(this::title, is("แผนที่อนุมัติแล้ว"));
        assertThat(measureNumbers()).containsExactly(2);
    }

    @Test
    void earlierStateThatComesLaterChangesNothing() {
        var approved = Announced.planApproved(id, UUID.randomUUID());
        approved.put("sequence", 100);
        Events.send(Announced.PLANS, approved);
        var earlier = Announced.planChanged(id, UUID.randomUUID());
        Announced.data(earlier).put("title", "เก่า");
        Events.send(Announced.PLANS, earlier);
        sendAndAwaitMarker(id);

        assertThat(title()).isNotEqualTo("เก่า");
    }

    @Test
    void planThatComesBeforeItsAgencyIsInNobodysScopeUntilTheAgencyComes() {
        var agencyId = UUID.randomUUID();
        var code = "LATER-" + agencyId.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Events.send(Announced.PLANS, Announced.planApproved(id, agencyId));
        Announced.awaitRow("measure_plan", id);

        schedule(Tokens.officer(code)).statusCode(403);
        schedule(AnAgency.known().officer()).statusCode(422).body("errors[0].pointer", equalTo("/measurePlanId"));

        Events.send(Announced.AGENCIES, Announced.agencyRegistered(agencyId, code));
        Announced.awaitRow("agency", agencyId);

        schedule(Tokens.officer(code))
                .statusCode(201)
                .body("agencyCode", equalTo(code))
                .body("reports.period.label", contains("FY2567"));
    }

    @Test
    void planThatCannotBeUnderstoodIsPutAsideAndTheNextOneIsTaken() {
        var wrongEra = Announced.planChanged(id, UUID.randomUUID());
        Announced.data(wrongEra).put("fiscalYear", 2024);
        Events.send(Announced.PLANS, wrongEra);
        Events.send(Announced.PLANS, id.toString(), "{\"no\": \"event\"}");
        sendAndAwaitMarker(id);

        assertThat(deadLetters()).hasSize(2);
        assertThat(Database.query("select id from measure_plan where id = ?", id))
                .isEmpty();
    }

    /** Sends another plan behind the earlier messages of this key, hence to the same partition, and waits for it. */
    private static void sendAndAwaitMarker(UUID key) {
        var marker = UUID.randomUUID();
        ObjectNode event = Announced.planChanged(marker, UUID.randomUUID());
        Events.send(Announced.PLANS, key.toString(), event.toString());
        Announced.awaitRow("measure_plan", marker);
    }

    private ValidatableResponse schedule(String token) {
        var request =
                """
                {"measurePlanId": "%s", "frequency": {"kind": "FISCAL_YEAR_END"}, "content": "RESULT",
                 "reporter": {"kind": "WILDCARD", "wildcard": "ALL"},
                 "recipient": {"kind": "GROUP", "name": "จังหวัด"}}""";
        return Api.as(token)
                .body(request.formatted(id))
                .post("/v1/reporting-schedules")
                .then();
    }

    private String title() {
        var rows = Database.query("select title from measure_plan where id = ?", id);
        return rows.isEmpty() ? null : (String) rows.get(0).get("title");
    }

    private List<Integer> measureNumbers() {
        return Database.query("select number from measure where measure_plan_id = ? order by number", id).stream()
                .map(row -> (Integer) row.get("number"))
                .toList();
    }

    private List<String> deadLetters() {
        return Database.query(
                        "select payload from outbox where aggregatetype = 'measure-plans.reporting-service.dlq'"
                                + " and aggregateid = ?",
                        id.toString())
                .stream()
                .map(row -> (String) row.get("payload"))
                .toList();
    }
}
