package prongsai.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import prongsai.benchmark.Keys.Key;

/** Reading one assessment, and pages of them. */
record AssessmentReads(Bench bench, Keys all, Keys few) {

    private static final String SCOPE = "/TH/";
    private static final String SCOPE_END = "/TH0"; // the first text after all that begin with the scope
    private static final String FIRST_PAGE = "/v1/assessments?limit=50";
    private static final int PAGE = 50;
    private static final int LATE_PAGE = 1000;
    private static final int PROBES = 200;

    static AssessmentReads of(Bench bench) throws SQLException {
        return new AssessmentReads(bench, Keys.of(bench.whole()), Keys.of(bench.tenth()));
    }

    void compareAnswers() throws Exception {
        new AssessmentAnswers(bench.whole()).compare(all, PROBES);
    }

    void countStatements(StatementCount count) throws Exception {
        try (HttpConnection http = bench.whole().http()) {
            for (Key key : all.all().subList(0, PROBES)) {
                http.drain(key.path());
            }
        }
        bench.report().add(new Check("SQL statements to read one assessment", count.each(PROBES), "", Limit.atMost(1)));
    }

    Operation one() {
        return bench.whole()
                .get("read one assessment", random -> all.any(random).path());
    }

    void measureOne() throws Exception {
        Operation one = one();
        Operation fromTenth =
                bench.tenth().get("one of a tenth", random -> few.any(random).path());
        Operation sql = bench.whole().sql("SQL of one", SampleData.read("read-one.sql"), (statement, random) -> {
            statement.setObject(1, all.any(random).id());
            statement.setString(2, SCOPE);
            statement.setString(3, SCOPE_END);
        });
        Map<Operation, Measured> measured = bench.measure(List.of(one, sql, fromTenth));
        bench.compare(measured, one, sql, 0.15);
        bench.compare(measured, one, fromTenth, 1 / 1.5);
        if (!bench.form().isShort()) {
            double p99 = measured.get(one).p99();
            bench.report().add(new Check("p99 of reading one assessment", p99, "ms", Limit.atMost(5)));
        }
    }

    void measurePages() throws Exception {
        Pages pages =
                Pages.follow(bench.whole(), FIRST_PAGE, Math.min(LATE_PAGE, all.count() / PAGE) - 1, all::firstIds);
        Pages pagesOfTenth = Pages.follow(bench.tenth(), FIRST_PAGE, few.count() / PAGE - 1, few::firstIds);
        Operation any = bench.whole().get("read a page of 50", pages::any);
        Operation first = bench.whole().get("read page 1", random -> pages.first());
        Operation last = bench.whole().get("read page " + pages.paths().size(), random -> pages.last());
        Operation fromTenth = bench.tenth().get("a page of a tenth", pagesOfTenth::any);
        Operation sql = bench.whole().sql("SQL of a page", SampleData.read("page.sql"), (statement, random) -> {
            Key after = all.any(random);
            statement.setString(1, after.agencyPath());
            statement.setInt(2, -after.fiscalYear());
            statement.setObject(3, after.id());
            statement.setString(4, SCOPE_END);
        });
        Map<Operation, Measured> measured = bench.measure(List.of(any, sql, first, last, fromTenth));
        bench.compare(measured, any, sql, 0.15);
        bench.compare(measured, last, first, 0.8);
        bench.compare(measured, any, fromTenth, 1 / 1.5);
    }
}
