package prongsai.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.benchmark.Keys.Key;

/** What assessment-service must be able to do, beside plain SQL and beside itself. */
final class AssessmentBenchmark {

    private static final String LOGIN = "criteria-manager.th";
    private static final String SCOPE = "/TH/";
    private static final String SCOPE_END = "/TH0"; // the first text after all that begin with the scope
    private static final String FIRST_PAGE = "/v1/assessments?limit=50";
    private static final int PAGE = 50;
    private static final int LATE_PAGE = 1000;
    private static final int PROBES = 200;

    private final TestBed bed;
    private final Form form;
    private final Report report;
    private final Consumer<String> progress;
    private final Rounds rounds;
    private final Target whole;
    private final Target tenth;

    AssessmentBenchmark(TestBed bed, Form form, Report report, Consumer<String> progress) {
        this.bed = bed;
        this.form = form;
        this.report = report;
        this.progress = progress;
        this.rounds = new Rounds(form);
        this.whole = bed.whole(LOGIN);
        this.tenth = bed.tenth(LOGIN);
    }

    void run() throws Exception {
        progress.accept("filling in the nation, and a tenth of it");
        SampleData.fill(whole, form);
        SampleData.fill(tenth, form.tenth());
        Keys all = Keys.of(whole);
        Keys few = Keys.of(tenth);
        progress.accept("comparing answers with the database");
        new AssessmentAnswers(whole).compare(all, PROBES);
        countStatements(all);
        progress.accept("measuring how one assessment is read");
        readOne(all, few);
        progress.accept("measuring how lists are read");
        readPages(all, few);
    }

    private void countStatements(Keys all) throws Exception {
        try (StatementCount count = bed.statements();
                HttpConnection http = whole.http()) {
            for (Key key : all.all().subList(0, PROBES)) {
                http.drain(key.path());
            }
            // What is executed now and then is not of the reads.
            double perRead = count.executed().stream()
                    .filter(statement -> statement.calls() >= PROBES)
                    .mapToDouble(statement -> (double) statement.calls() / PROBES)
                    .sum();
            report.add(new Check("SQL statements to read one assessment", perRead, "", Limit.atMost(1)));
        }
    }

    private void readOne(Keys all, Keys few) throws Exception {
        Operation one =
                whole.get("read one assessment", random -> all.any(random).path());
        Operation fromTenth =
                tenth.get("read one of a tenth", random -> few.any(random).path());
        Operation sql = whole.sql("SQL of one", SampleData.read("read-one.sql"), (statement, random) -> {
            statement.setObject(1, all.any(random).id());
            statement.setString(2, SCOPE);
            statement.setString(3, SCOPE_END);
        });
        Map<Operation, Measured> measured = rounds.of(List.of(one, sql, fromTenth));
        compare(measured, one, sql, 0.15);
        compare(measured, one, fromTenth, 1 / 1.5);
        if (!form.isShort()) {
            report.add(
                    new Check("p99 of reading one assessment", measured.get(one).p99(), "ms", Limit.atMost(5)));
        }
    }

    private void readPages(Keys all, Keys few) throws Exception {
        Pages pages = Pages.follow(whole, FIRST_PAGE, Math.min(LATE_PAGE, all.count() / PAGE) - 1, all);
        Pages pagesOfTenth = Pages.follow(tenth, FIRST_PAGE, few.count() / PAGE - 1, few);
        Operation any = whole.get("read a page of 50", pages::any);
        Operation first = whole.get("read page 1", random -> pages.first());
        Operation last = whole.get("read page " + pages.paths().size(), random -> pages.last());
        Operation fromTenth = tenth.get("a page of 50 of a tenth", pagesOfTenth::any);
        Operation sql = whole.sql("SQL of a page", SampleData.read("page.sql"), (statement, random) -> {
            Key after = all.any(random);
            statement.setString(1, after.agencyPath());
            statement.setInt(2, -after.fiscalYear());
            statement.setObject(3, after.id());
            statement.setString(4, SCOPE_END);
        });
        Map<Operation, Measured> measured = rounds.of(List.of(any, sql, first, last, fromTenth));
        compare(measured, any, sql, 0.15);
        compare(measured, last, first, 0.8);
        compare(measured, any, fromTenth, 1 / 1.5);
    }

    private void compare(Map<Operation, Measured> measured, Operation operation, Operation beside, double atLeast) {
        Limit limit = Limit.atLeast(atLeast);
        report.add(new Comparison(
                measured.get(operation), measured.get(beside), form.isShort() ? limit.generous() : limit));
    }
}
