package prongsai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;

/** The tables are made from empty by the migrations at start, and Hibernate found them fitting: else no test here would run. */
@QuarkusTest
class MigrationTest {

    private static final String OLD_SUBMISSION =
            """
            insert into reporting_schedule (id, version, measure_plan_id, agency_id, fiscal_year, frequency_kind, content,
                window_days, reporter_kind, recipient_kind)
            values ('00000000-0000-0000-0000-000000000001', 0, gen_random_uuid(), gen_random_uuid(), 2567, 'QUARTERLY',
                'PROGRESS', 15, 'GROUP', 'GROUP');
            insert into report (id, version, schedule_id, measure_plan_id, agency_id, fiscal_year, content,
                responsible_unit_ids, title, period_label, period_from, period_to, due_on, entered_on, status, submitted_on)
            select '00000000-0000-0000-0000-000000000002', 1, id, measure_plan_id, agency_id, 2567, 'PROGRESS', '{}', 'x',
                'Q1/2567', '2023-10-01', '2023-12-31', '2024-01-15', '2023-10-02', 'SUBMITTED', '2024-01-16'
            from reporting_schedule;
            insert into submission (id, report_id, submitted_at, submitted_by, summary, problems, obstacles, constraints)
            values (gen_random_uuid(), '00000000-0000-0000-0000-000000000002', now(), 'x', 'x', '{ก}', '{}', '{ข,ค}')""";

    @Inject
    Flyway flyway;

    @Test
    void allMigrationsHaveRun() {
        assertThat(Database.query("select version from flyway_schema_history where success and version not like '0.%'"
                        + " order by installed_rank"))
                .extracting(row -> row.get("version"))
                .contains("1", "26", "34", "43")
                .isSortedAccordingTo(java.util.Comparator.comparingInt(version -> Integer.parseInt((String) version)));
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
                        "heard_plan_pkey",
                        "heard_plan_measure_plan_fkey",
                        "assessment_pkey",
                        "assessment_fiscal_year_check",
                        "assessment_overall_check",
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
                        "report_waiting_since_check",
                        "report_revise_until_check",
                        "reporting_schedule_recipient_type_check",
                        "reporting_schedule_recipient_agency_check",
                        "reporting_schedule_item_code_check",
                        "reporting_schedule_covers_check",
                        "reporting_schedule_after_end_check",
                        "reporting_schedule_day_shift_check",
                        "reporting_schedule_origin_check",
                        "measure_plan_status_check",
                        "follow_up_pkey",
                        "submission_pkey",
                        "submission_report_fkey",
                        "submission_number_key",
                        "submission_number_check",
                        "submission_entry_pkey",
                        "submission_entry_submission_fkey",
                        "submission_entry_kind_check",
                        "submission_entry_addressee_check",
                        "review_pkey",
                        "review_report_fkey",
                        "review_decision_check",
                        "review_remarks_check",
                        "review_revise_until_check",
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
                        "publication_pkey",
                        "publication_fiscal_year_check",
                        "publication_kind_check",
                        "publication_number_check",
                        "publication_address_key",
                        "publication_withdrawn_check",
                        "published_file_pkey",
                        "published_file_publication_fkey",
                        "published_file_format_check",
                        "published_file_format_key",
                        "document_template_pkey",
                        "document_template_kind_check",
                        "document_template_kind_key",
                        "calendar_feed_revoked_check");
    }

    @Test
    void listsAndScopesHaveTheirIndexes() {
        assertThat(names(
                        "select indexname as name from pg_indexes where schemaname = 'public' and indexname like '%%_idx'"
                                + " and tablename in (%s)"))
                .containsExactlyInAnyOrder(
                        "agency_path_idx",
                        "assessment_agency_idx",
                        "assessment_peers_idx",
                        "agency_parent_path_idx",
                        "compliance_count_path_idx",
                        "compliance_count_fresh_idx",
                        "measure_plan_agency_idx",
                        "measure_measure_plan_idx",
                        "reporting_schedule_agency_idx",
                        "report_due_idx",
                        "report_agency_due_idx",
                        "report_measure_plan_due_idx",
                        "report_waiting_idx",
                        "follow_up_measure_plan_idx",
                        "review_report_idx",
                        "holiday_year_idx",
                        "deadline_change_agency_idx",
                        "deadline_move_change_idx",
                        "deadline_move_report_idx",
                        "publication_agency_idx",
                        "calendar_feed_agency_idx");
    }

    @Test
    void whatWasHandedInBeforeThereWereVersionsIsTheFirstOne() throws SQLException {
        Database.execute("create database of_old");
        var url = ConfigProvider.getConfig()
                .getValue("quarkus.datasource.jdbc.url", String.class)
                .replaceFirst("/postgres\\?", "/of_old?");
        var ofOld = Flyway.configure().configuration(flyway.getConfiguration()).dataSource(url, "postgres", "postgres");
        ofOld.target("5").load().migrate();
        try (var database = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = database.createStatement()) {
            statement.execute(OLD_SUBMISSION);

            ofOld.target("latest").load().migrate();

            var row = statement.executeQuery("select s.number, s.due_on, s.late, r.waiting_since,"
                    + " r.reviewer_agency_id = r.agency_id, (select string_agg(concat_ws(' ', position, kind, text), '; '"
                    + " order by position) from submission_entry e where e.submission_id = s.id)"
                    + " from submission s join report r on r.id = s.report_id");
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getString(2)).isEqualTo("2024-01-15");
            assertThat(row.getBoolean(3)).isTrue();
            assertThat(row.getString(4)).isEqualTo("2024-01-16");
            assertThat(row.getBoolean(5)).isTrue();
            assertThat(row.getString(6)).isEqualTo("0 PROBLEM ก; 1 CONSTRAINT ข; 2 CONSTRAINT ค");
        }
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
                + " 'submission_entry', 'review', 'follow_up',"
                + " 'holiday_year', 'holiday', 'holiday_import', 'deadline_change', 'deadline_move', 'calendar_feed',"
                + " 'publication', 'published_file', 'document_template',"
                + " 'compliance_count', 'assessment', 'heard_plan'";
        return Database.query(query.formatted(tables)).stream()
                .map((Map<String, Object> row) -> row.get("name"))
                .toList();
    }
}
