package prongsai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;

/** The application of this test started on an empty database, and Hibernate has found its entities in it. */
@QuarkusTest
class MigrationTest {

    private static final String ITEM =
            """
            insert into due_item (id, kind, agency_id, agency_code, fiscal_year, title, due_on, entered_on, dated_on, status,
                open, unit_ids, version)
            values (?::uuid, 'FOLLOW_UP', ?::uuid, 'A', 2567, 't', '2024-06-15', '2024-06-01', '2024-06-01', 'SCHEDULED',
                true, '{}', 0)""";
    private static final String REMINDER =
            """
            insert into reminder (id, due_item_id, unit_id, lead_days, due_on, planned_at, wake_at, state, tries, version)
            values (gen_random_uuid(), ?::uuid, null, 7, '2024-06-15', now(), now(), 'PLANNED', 0, 0)""";

    @Test
    void theMigrationsOfKitAndServiceRanInOrder() {
        assertThat(Database.query("select version from flyway_schema_history where success order by installed_rank"))
                .extracting(row -> row.get("version"))
                .containsSubsequence(
                        "0.1", "0.2", "0.3", "0.4", "1", "2", "3", "40", "41", "42", "43", "44", "45", "46", "50", "51",
                        "52", "53", "54", "55", "60", "61", "62", "63", "64", "70", "71", "72", "73", "74");
    }

    @ParameterizedTest
    @CsvSource({
        "agency, agency_code_key",
        "unit, unit_agency_fkey",
        "due_item, due_item_kind_check",
        "reminder, reminder_due_item_fkey",
        "reminder, reminder_once_key",
        "reminder, reminder_state_check",
        "reminder, reminder_wake_check",
        "reminder, reminder_sent_check",
        "delivery, delivery_wake_check",
        "delivery, delivery_done_check",
        "webhook, webhook_state_check",
        "contact, contact_once_key",
        "dead_letter, dead_letter_place_key",
        "change_horizon, change_horizon_only_one_check"
    })
    void constraintsHaveTheirNames(String table, String constraint) {
        assertThat(Database.query(
                        "select 1 from pg_constraint where conrelid = ?::regclass and conname = ?", table, constraint))
                .hasSize(1);
    }

    @Test
    void noReminderExistsTwiceNotEvenOfAnAgencyWithoutUnits() {
        var item = "018fe8a4-1c00-7b1d-8d4e-00000000dddd";
        Database.execute(ITEM, item, item);
        try {
            Database.execute(REMINDER, item);
            assertThatThrownBy(() -> Database.execute(REMINDER, item))
                    .cause()
                    .hasMessageContaining("reminder_once_key");
        } finally {
            Database.execute("delete from reminder where due_item_id = ?::uuid", item);
            Database.execute("delete from due_item where id = ?::uuid", item);
        }
    }

    @Test
    void whatIsStoredButNotDueCostsNothing() {
        var item = "018fe8a4-1c00-7b1d-8d4e-00000000eeee";
        Database.execute(ITEM, item, item);
        Database.execute(
                """
                insert into reminder (id, due_item_id, lead_days, due_on, planned_at, sent_at, state, tries, version)
                select gen_random_uuid(), ?::uuid, 7, date '1900-01-01' + n, now(), now(), 'SENT', 1, 2
                from generate_series(1, 50000) n""",
                item);
        try {
            Database.execute("analyze reminder");
            List<Object> plan = Database.query(
                            """
                            explain select * from reminder where wake_at <= prongsai_now()
                            order by wake_at, id limit 1 for update skip locked""")
                    .stream()
                    .map(row -> row.get("QUERY PLAN"))
                    .toList();
            assertThat(plan.toString()).contains("reminder_wake_idx").doesNotContain("Seq Scan", "Sort");
        } finally {
            Database.execute("delete from reminder where due_item_id = ?::uuid", item);
            Database.execute("delete from due_item where id = ?::uuid", item);
        }
    }
}
