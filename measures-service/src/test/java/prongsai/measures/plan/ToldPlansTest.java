package prongsai.measures.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.post;
import static prongsai.measures.Given.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.measures.Contract;
import prongsai.measures.Given.KnownAgency;

/** A draft that takes a measure is told as it is, whatever this replica told of it before. */
@QuarkusTest
class ToldPlansTest {

    @Inject
    ToldPlans told;

    @Inject
    Event<ToldPlans.Told> tellings;

    private final KnownAgency agency = anyAgency();

    @Test
    void whatChangedMeanwhileIsToldWithTheNextMeasure() {
        var plan = agency.plan();
        var first = agency.measure(plan, Map.of("title", "ก"));
        agency.measure(plan, Map.of("title", "ข"));
        put(agency.officer(), "/v1/measures/" + first, Map.of("title", "แก้ไขแล้ว"), 0)
                .statusCode(200);
        post(
                        agency.officer(),
                        "/v1/evidence",
                        Map.of("measureId", first, "url", "https://www.example.go.th/1", "title", "คำสั่ง"))
                .statusCode(201);
        agency.measure(plan, Map.of("title", "ค"));
        assertThat(titles(plan)).containsExactly("แก้ไขแล้ว", "ข", "ค");
        assertThat(last(plan).at("/data/evidence/0/title").asText()).isEqualTo("คำสั่ง");
    }

    @Test
    void whatAnotherReplicaChangedIsToldWithTheNextMeasure() {
        var plan = agency.plan();
        agency.measure(plan, Map.of("title", "ก"));
        Database.execute("update measure set title = 'ของอีกเครื่อง' where measure_plan_id = ?::uuid", plan);
        Database.execute("update measure_plan set version = version + 1 where id = ?::uuid", plan);
        agency.measure(plan, Map.of("title", "ข"));
        assertThat(titles(plan)).containsExactly("ของอีกเครื่อง", "ข");
    }

    @Test
    void theSameIsToldAsOfAPlanThatIsReadAnew() {
        var plan = agency.plan();
        agency.measure(plan);
        agency.measure(plan);
        var remembered = last(plan).get("data");
        Database.execute("update measure_plan set version = version + 1 where id = ?::uuid", plan);
        agency.measure(plan);
        assertThat(last(plan).at("/data/measures/0")).isEqualTo(remembered.at("/measures/0"));
        assertThat(last(plan).at("/data/measures/1")).isEqualTo(remembered.at("/measures/1"));
    }

    @Test
    void onlyWhatWasCommittedIsRemembered() {
        var plan = snapshot();
        QuarkusTransaction.begin();
        tellings.fire(new ToldPlans.Told(3, plan));
        QuarkusTransaction.rollback();
        assertThat(told.at(plan.id(), 3)).isEmpty();

        QuarkusTransaction.begin();
        tellings.fire(new ToldPlans.Told(3, plan));
        QuarkusTransaction.commit();
        assertThat(told.at(plan.id(), 3)).contains(plan);
        assertThat(told.at(plan.id(), 2)).isEmpty();
        assertThat(told.at(plan.id(), 4)).isEmpty();
    }

    private static MeasurePlanSnapshot snapshot() {
        return new MeasurePlanSnapshot(
                UUID.randomUUID(),
                null,
                "A",
                2567,
                null,
                null,
                null,
                List.of(),
                "ก",
                null,
                KeyedBy.FREE,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                PlanStatus.DRAFT,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static List<String> titles(String plan) {
        return last(plan).at("/data/measures").findValuesAsText("title");
    }

    private static JsonNode last(String plan) {
        var events = Contract.published("measure-plan.changed", plan);
        return events.get(events.size() - 1);
    }
}
