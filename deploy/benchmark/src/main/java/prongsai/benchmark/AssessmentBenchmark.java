package prongsai.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What assessment-service must be able to do, beside plain SQL and beside itself. */
final class AssessmentBenchmark {

    private static final String LOGIN = "criteria-manager.th";
    private static final String SCOPE = "/TH/%";
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
        List<UUID> all = AssessmentAnswers.ids(whole);
        List<UUID> few = AssessmentAnswers.ids(tenth);
        progress.accept("comparing answers with the database");
        new AssessmentAnswers(whole).compare(all, PROBES);
        countStatements(all);
        progress.accept("measuring how one assessment is read");
        readOne(all, few);
        progress.accept("measuring how lists are read");
        readPages(all, few);
    }

    private void readOne(List<UUID> all, List<UUID> few) throws Exception {
        Operation one = whole.get("read one assessment", random -> AssessmentAnswers.path(all, random));
        Operation fromTenth = tenth.get("read one of a tenth", random -> AssessmentAnswers.path(few, random));
        Operation sql = whole.sql("SQL of one", SampleData.read("read-one.sql"), (statement, random) -> {
            statement.setObject(1, all.get(random.nextInt(all.size())));
            statement.setString(2, SCOPE);
        });
        Map<Operation, Measured> measured = rounds.of(List.of(one, sql, fromTenth));
        compare(measured, one, sql, 0.15);
        compare(measured, one, fromTenth, 1 / 1.5);
        if (!form.isShort()) {
            report.add(
                    new Check("p99 of reading one assessment", measured.get(one).p99(), "ms", Limit.atMost(5)));
        }
    }

    private void readPages(List<UUID> all, List<UUID> few) throws Exception {
        Pages pages = Pages.follow(whole, FIRST_PAGE, Math.min(LATE_PAGE - 1, all.size() / PAGE - 1), all);
        Pages pagesOfTenth = Pages.follow(tenth, FIRST_PAGE, few.size() / PAGE - 1, few);
        Operation any =
                whole.get("read a page of 50", random -> pages.any(random).path());
        Operation first = whole.get("read page 1", random -> pages.first());
        String late = "read page " + (pages.following().size() + 1);
        Operation last = whole.get(late, random -> pages.last().path());
        Operation fromTenth = tenth.get(
                "a page of 50 of a tenth", random -> pagesOfTenth.any(random).path());
        Operation sql = whole.sql("SQL of a page", SampleData.read("page.sql"), (statement, random) -> {
            statement.setObject(1, pages.any(random).after());
            statement.setString(2, SCOPE);
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

    private void countStatements(List<UUID> all) throws Exception {
        try (StatementCount count = bed.statements();
                HttpConnection http = whole.http()) {
            for (int i = 0; i < PROBES; i++) {
                http.drain(AssessmentAnswers.path(all.get(i)));
            }
            var executed = count.executed();
            // What is executed now and then is not of the reads.
            double perRead = executed.stream()
                    .filter(statement -> statement.calls() >= PROBES)
                    .mapToDouble(statement -> (double) statement.calls() / PROBES)
                    .sum();
            report.add(new Check("SQL statements to read one assessment", perRead, "", Limit.atMost(1)));
        }
    }
}
