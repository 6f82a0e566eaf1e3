package prongsai.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A list as somebody reads it, page by page from the beginning.
 *
 * @param scope whose rows: the pattern of the agencies' paths, the path above few of them, or the code of one
 * @param keys SQL of the values by which the list is sorted, the id last; its parameters are the scope and how many
 * @param page the resource with the SQL of a page, whose parameters are the scope and those values
 */
record MeasureList(String name, String path, String login, String scope, String keys, String page) {

    private static final int PAGE = 20;
    private static final int MOST_PAGES = 200;
    private static final int MOST_PAGES_OF_SHORT = 20;

    private static final String PLANS =
            """
            select p.id from measure_plan p join agency a on a.id = agency_id
            where a.path like ? || '%' order by p.id limit ?""";
    private static final String FOLLOW_UPS =
            """
            select f.due_on, f.id from follow_up f join agency a on a.id = agency_id
            where a.path like ? || '%' order by f.due_on, f.id limit ?""";

    private static final String WORK =
            """
            with plan as materialized (
                select p.id from measure_plan p join agency a on a.id = agency_id where a.code = ? and p.status = 'APPROVED')
            select due_on, id from (
                select s.effective_due_on as due_on, s.id from step s join plan on plan.id = measure_plan_id where status <> 'VERIFIED'
                union all
                select f.due_on, f.id from follow_up f join plan on plan.id = measure_plan_id where status <> 'RECORDED') as work
            order by due_on, id limit ?""";

    static final List<MeasureList> ALL = List.of(
            plans("of the nation", "criteria-manager.th", "/TH/%", "page-of-plans.sql"),
            plans("of a province", "supervisor.roiet", "/TH/M1/ROIET/", "page-of-plans-of-few.sql"),
            followUps("of the nation", "criteria-manager.th", "/TH/%", "page-of-follow-ups.sql"),
            followUps("of a province", "supervisor.roiet", "/TH/M1/ROIET/", "page-of-follow-ups-of-few.sql"),
            followUps(
                    "of an agency",
                    MeasuresBenchmark.OFFICER,
                    "/TH/M1/ROIET/ROIET-TM/",
                    "page-of-follow-ups-of-few.sql"),
            new MeasureList("work", "/v1/work-items", MeasuresBenchmark.OFFICER, "ROIET-TM", WORK, "page-of-work.sql"));

    private static MeasureList plans(String whose, String login, String scope, String page) {
        return new MeasureList("plans " + whose, "/v1/measure-plans", login, scope, PLANS, page);
    }

    private static MeasureList followUps(String whose, String login, String scope, String page) {
        return new MeasureList("follow-ups " + whose, "/v1/follow-ups", login, scope, FOLLOW_UPS, page);
    }

    void measure(TestBed bed, Bench bench) throws Exception {
        Target whole = bed.whole(login);
        Target tenth = bed.tenth(login);
        Rows rows = keys(whole, bench.form());
        Pages pages = pages(whole, rows);
        Pages fewer = pages(tenth, keys(tenth, bench.form()));
        Operation any = whole.get("page of " + name, pages::any);
        Operation fromTenth = tenth.get("a year of them", fewer::any);
        Operation sql = whole.sql("SQL of a page", SampleData.read(page), (statement, random) -> {
            List<Object> after = rows.any(random);
            statement.setString(1, scope);
            for (int i = 0; i < after.size(); i++) {
                statement.setObject(i + 2, after.get(i));
            }
        });
        Map<Operation, Measured> measured = bench.measure(List.of(any, sql, fromTenth));
        bench.compare(measured, any, sql, 0.15);
        bench.compare(measured, any, fromTenth, 1 / 1.5);
    }

    private Rows keys(Target target, Form form) throws SQLException, IOException {
        return Rows.of(target, keys, scope, PAGE * (form.isShort() ? MOST_PAGES_OF_SHORT : MOST_PAGES));
    }

    /** All full pages of these rows. */
    private Pages pages(Target target, Rows rows) throws Exception {
        return Pages.follow(target, path + "?limit=" + PAGE, rows.count() / PAGE - 1, rows::firstIds);
    }
}
