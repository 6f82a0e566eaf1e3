package prongsai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

/** The tables are made from empty by the migrations at start, and Hibernate found them fitting: else no test here would run. */
@QuarkusTest
class MigrationTest {

    @Test
    void allMigrationsHaveRun() {
        assertThat(Database.query("select version from flyway_schema_history where success and version not like '0.%'"
                        + " order by installed_rank"))
                .extracting(row -> row.get("version"))
                .containsExactly("1", "2", "3", "4", "5", "20", "21", "22", "23", "24", "25", "26");
    }

    @Test
    void everyConstraintAndIndexHasANameOfItsOwn() {
        assertThat(names("select conname as name from pg_constraint c join pg_class t on t.oid = c.conrelid"
                        + " join pg_namespace n on n.oid = t.relnamespace where n.nspname = 'public' and contype <> 'n'"
                        + " and t.relname in (%s)"))
                .containsExactlyInAnyOrder(
                        "agency_pkey",
                        "agency_code_key",
                        "agency_path_check",
                        "agency_unit_pkey",
                        "agency_unit_agency_fkey",
                        "measure_plan_pkey",
                        "measure_plan_fiscal_year_check",
                        "measure_pkey",
                        "measure_measure_plan_fkey",
                        "reporting_schedule_pkey",
                        "reporting_schedule_duty_key",
                        "reporting_schedule_fiscal_year_check",
                        "reporting_schedule_frequency_check",
                        "reporting_schedule_months_check",
                        "reporting_schedule_due_on_check",
                        "reporting_schedule_content_check",
                        "reporting_schedule_window_days_check",
                        "report_pkey",
                        "report_schedule_fkey",
                        "report_period_key",
                        "report_period_check",
                        "report_fiscal_year_check",
                        "report_content_check",
                        "report_status_check",
                        "report_submitted_on_check",
                        "submission_pkey",
                        "submission_report_fkey",
                        "submission_report_key",
                        "holiday_year_pkey",
                        "holiday_year_key",
                        "holiday_year_check",
                        "holiday_pkey",
                        "holiday_year_fkey",
                        "holiday_kind_check",
                        "holiday_certainty_check",
                        "holiday_import_pkey",
                        "holiday_import_format_check",
                        "deadline_change_pkey",
                        "deadline_change_kind_check",
                        "deadline_change_status_check",
                        "deadline_change_reference_check",
                        "deadline_change_shift_check",
                        "deadline_change_withdrawn_at_check",
                        "deadline_move_pkey",
                        "deadline_move_change_fkey",
                        "deadline_move_report_fkey",
                        "calendar_feed_pkey",
                        "calendar_feed_token_key",
                        "calendar_feed_revoked_check");
    }

    @Test
    void listsAndScopesHaveTheirIndexes() {
        assertThat(names(
                        "select indexname as name from pg_indexes where schemaname = 'public' and indexname like '%%_idx'"
                                + " and tablename in (%s)"))
                .containsExactlyInAnyOrder(
                        "agency_path_idx",
                        "measure_plan_agency_idx",
                        "measure_measure_plan_idx",
                        "reporting_schedule_agency_idx",
                        "report_due_idx",
                        "report_agency_due_idx",
                        "report_measure_plan_due_idx",
                        "holiday_year_idx",
                        "deadline_change_agency_idx",
                        "deadline_move_change_idx",
                        "deadline_move_report_idx",
                        "calendar_feed_agency_idx");
    }

    /** Requests for one plan wait for each other and look first; this is the line behind that. */
    @Test
    void databaseRefusesADoubleDutyEvenWhereItsPartsAreAbsent() {
        var id = UUID.fromString(
                AnAgency.known().plan().duty().created().get("id").asText());

        assertThatThrownBy(() -> Database.execute(
                        "insert into reporting_schedule select (jsonb_populate_record(s,"
                                + " jsonb_build_object('id', gen_random_uuid(), 'window_days', 3))).*"
                                + " from reporting_schedule s where id = ?",
                        id))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("reporting_schedule_duty_key");
    }

    private static List<Object> names(String query) {
        var tables = "'agency', 'agency_unit', 'measure_plan', 'measure', 'reporting_schedule', 'report', 'submission',"
                + " 'holiday_year', 'holiday', 'holiday_import', 'deadline_change', 'deadline_move', 'calendar_feed'";
        return Database.query(query.formatted(tables)).stream()
                .map((Map<String, Object> row) -> row.get("name"))
                .toList();
    }
}
