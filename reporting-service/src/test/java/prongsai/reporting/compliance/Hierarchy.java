package prongsai.reporting.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;

/** A ministry with two provinces of two municipalities each, and reports that stand in the database as they are said to. */
record Hierarchy(AnAgency ministry, List<AnAgency> provinces, List<AnAgency> municipalities) {

    static Hierarchy known() {
        var ministry = AnAgency.known();
        var provinces = List.of(ministry.below(), ministry.below());
        var municipalities = provinces.stream()
                .flatMap(province -> List.of(province.below(), province.below()).stream())
                .toList();
        return new Hierarchy(ministry, provinces, municipalities);
    }

    List<AnAgency> all() {
        return java.util.stream.Stream.of(List.of(ministry), provinces, municipalities)
                .flatMap(List::stream)
                .toList();
    }

    /** A report for one period of a schedule of its own. */
    static UUID report(AnAgency of, String period, String content, LocalDate dueOn, int fiscalYear) {
        var schedule = UUID.randomUUID();
        Database.execute(
                """
                insert into reporting_schedule (id, version, measure_plan_id, agency_id, fiscal_year, frequency_kind, content,
                    window_days, reporter_kind) values (?, 0, gen_random_uuid(), ?, ?, 'MONTHLY', ?, 0, 'GROUP')""",
                schedule,
                of.id(),
                fiscalYear,
                content);
        var id = UUID.randomUUID();
        Database.execute(
                """
                insert into report (id, version, schedule_id, measure_plan_id, agency_id, reviewer_agency_id, fiscal_year,
                    content, responsible_unit_ids, title, period_label, period_from, period_to, due_on, entered_on, status)
                values (?, 0, ?, gen_random_uuid(), ?, ?, ?, ?, '{}', 'x', ?, '2023-10-01', '2023-10-31', ?, '2023-10-01', 'OPEN')""",
                id,
                schedule,
                of.id(),
                of.id(),
                fiscalYear,
                content,
                period,
                dueOn);
        return id;
    }

    static UUID report(AnAgency of, LocalDate dueOn) {
        return report(of, "M01/2567", "PROGRESS", dueOn, 2567);
    }

    /** @param submittedOn null: not handed in, or exempt before */
    static void stands(UUID report, String status, LocalDate submittedOn) {
        Database.execute(
                """
                update report set status = ?, submitted_on = ?, version = version + 1,
                    waiting_since = case when ? in ('SUBMITTED', 'RESUBMITTED') then date '2024-01-01' end,
                    revise_until = case when ? = 'RETURNED' then date '2024-12-01' end
                where id = ?""",
                status,
                submittedOn,
                status,
                status,
                report);
    }

    static void isDueOn(UUID report, LocalDate dueOn) {
        Database.execute("update report set due_on = ?, version = version + 1 where id = ?", dueOn, report);
    }

    static void moves(AnAgency agency, AnAgency below) {
        Database.execute("update agency set path = ? where id = ?", below.path() + agency.code() + "/", agency.id());
    }

    /** The reports of all agencies at and below a path, as they stand. */
    static List<Map<String, Object>> reports(String path) {
        return Database.query(
                "select r.status, r.submitted_on, r.due_on, r.fiscal_year, r.period_label, r.content, a.path"
                        + " from report r join agency a on a.id = r.agency_id where starts_with(a.path, ?)",
                path);
    }
}
