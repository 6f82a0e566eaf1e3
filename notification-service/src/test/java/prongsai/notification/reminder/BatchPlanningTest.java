package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.notification.APolicy.OPERATOR;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.dueitem.DueItems;

/** Everything is due on Saturday 15 June 2024. */
@QuarkusTest
class BatchPlanningTest {

    private static final String ENTERED = "2024-03-01";
    private static final String DAY = "2024-06-08";

    @Inject
    Worker worker;

    @Inject
    PlanRows rows;

    @Inject
    DueItems items;

    @BeforeEach
    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aBatchStoresWhatAnEventWouldHaveStored() {
        Bench.itIs(ENTERED, "08:00");
        var policy = manyTerms();
        var id = policy.written();
        worker.plansAnew();
        var thing = ADueThing.report(AnAgency.known())
                .enteredOn(ENTERED)
                .of(UUID.randomUUID(), UUID.randomUUID())
                .scheduled();
        var byEvent = withoutIds(thing);
        assertThat(byEvent).hasSizeGreaterThan(10);
        Database.execute("delete from reminder");
        policy.changes(id, OPERATOR, "\"0\"").statusCode(200);
        worker.plansAnew();
        assertThat(withoutIds(thing)).isEqualTo(byEvent);
    }

    @Test
    void aBatchChangesWhatAnEventWouldHaveChanged() {
        Bench.itIs(ENTERED, "08:00");
        var thing = ADueThing.report(AnAgency.known()).enteredOn(ENTERED).scheduled();
        Database.execute("update reminder set version = 7, reason = 'SNOOZED' where lead_days = 7");
        manyTerms().written();
        worker.plansAnew();
        var byBatch = withoutIds(thing);
        assertThat(byBatch)
                .filteredOn(row -> row.get("lead_days").equals(7))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("version", 8L).containsEntry("digest", true));
        thing.scheduled();
        assertThat(withoutIds(thing)).isEqualTo(byBatch);
    }

    @Test
    void whatStaysAsItIsIsNotWritten() {
        Bench.itIs(DAY, "10:00");
        var thing = ADueThing.report(AnAgency.known()).enteredOn(ENTERED).scheduled();
        var id = APolicy.forAll().leads(30, 7, 3).written();
        worker.plansAnew();
        var before = writers(thing);
        APolicy.forAll().leads(30, 7, 3).changes(id, OPERATOR, "\"0\"").statusCode(200);
        worker.plansAnew();
        assertThat(writers(thing)).isEqualTo(before);
    }

    @Test
    void aWalkGoesOnUntilNoItemIsLeft() {
        var one = ADueThing.report(AnAgency.known()).enteredOn(ENTERED).scheduled();
        Database.execute(
                """
                insert into due_item select uuidv7(), kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on,
                    status, open, done_on, unit_ids, 0 from due_item cross join generate_series(1, 1000)""");
        Bench.itIs(ENTERED, "10:00");
        APolicy.forAll().leads(3).written();
        var inserts = Database.statements("insert into reminder ", worker::plansAnew);
        assertThat(inserts).hasSize(2);
        assertThat(one.states()).contains("3 PLANNED");
        assertThat(Database.query("select count(*) as n from reminder where lead_days = 3 and state = 'PLANNED'"))
                .containsExactly(Map.of("n", 1_001L));
        assertThat(Database.count("replanning")).isZero();
    }

    @Test
    void whatIsDueIsNotClaimedWhileItIsPlannedAnew() {
        var thing = ADueThing.report(AnAgency.known()).scheduled();
        Bench.itIs(DAY, "08:30");
        QuarkusTransaction.requiringNew().run(() -> {
            rows.ofItems(List.of(thing.id()));
            assertThat(CompletableFuture.supplyAsync(worker::claims).join()).isEmpty();
        });
        assertThat(worker.claims()).isPresent();
    }

    @Test
    void aReminderThatSomebodyElseChangesMeanwhileIsNotOverwritten() {
        Bench.itIs(ENTERED, "08:00");
        var thing = ADueThing.report(AnAgency.known()).scheduled();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    var known = rows.ofItems(List.of(thing.id())).get(thing.id());
                    var changes = new PlanChanges();
                    var noMore = ReminderPlan.of(List.of(), LocalTime.of(8, 30));
                    changes.replan(items.find(thing.id()).orElseThrow(), known, noMore);
                    assertThat(changes.changed()).hasSize(4);
                    CompletableFuture.runAsync(() ->
                                    Database.execute("update reminder set version = version + 1 where lead_days = 1"))
                            .join();
                    rows.store(changes);
                }))
                .hasMessageContaining("meanwhile");
        assertThat(thing.states()).containsExactly("7 PLANNED", "1 PLANNED", "0 PLANNED", "-1 PLANNED");
    }

    private static APolicy manyTerms() {
        return APolicy.forAll()
                .leads(30, 7, 1, 0)
                .overdue(2, 3)
                .term("start", Map.of("days", 20, "count", "WORKING_DAYS"))
                .term("escalation", Map.of("unitAfterDays", 3, "agencyAfterDays", 5, "supervisorAfterDays", 9))
                .quiet()
                .digest();
    }

    private static List<Map<String, Object>> withoutIds(ADueThing thing) {
        var rows = thing.reminders();
        rows.forEach(row -> row.remove("id"));
        return rows;
    }

    /** Which transaction wrote which row. */
    private static List<Map<String, Object>> writers(ADueThing thing) {
        return Database.query(
                """
                select id, xmin::text from reminder where due_item_id = ?::uuid
                union all select id, xmin::text from due_item where id = ?::uuid order by id""",
                thing.id().toString(),
                thing.id().toString());
    }
}
