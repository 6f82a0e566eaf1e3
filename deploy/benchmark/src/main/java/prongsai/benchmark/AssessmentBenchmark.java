package prongsai.benchmark;

import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What assessment-service must be able to do, beside plain SQL and beside itself. */
final class AssessmentBenchmark implements Benchmark {

    private static final String LOGIN = "criteria-manager.th";

    /** What is outdated is computed when it is asked for, not at a time of its own. */
    private static final Map<String, String> VARIABLES = Map.of("PRONGSAI_STATISTICS_REFRESH_EVERY", "off");

    @Override
    public Port service() {
        return Port.ASSESSMENT;
    }

    @Override
    public Map<String, String> variables() {
        return VARIABLES;
    }

    @Override
    public Form form(boolean isShort) {
        return isShort ? Form.SHORT : Form.LONG;
    }

    @Override
    public void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception {
        Bench bench = new Bench(form, report, bed.whole(LOGIN), bed.tenth(LOGIN));
        progress.accept("filling in the nation, and a tenth of it");
        SampleData.fill(bench.whole(), "nation.sql", form);
        SampleData.fill(bench.tenth(), "nation.sql", form.tenth());
        progress.accept("reading one assessment");
        AssessmentReads reads = AssessmentReads.of(bench);
        reads.compareAnswers();
        try (StatementCount count = bed.statements()) {
            reads.countStatements(count);
        }
        reads.measureOne();
        progress.accept("reading lists");
        reads.measurePages();
        progress.accept("reading statistics");
        StatisticsReads statistics = new StatisticsReads(bench, reads);
        statistics.compareAnswers();
        statistics.measure();
        statistics.measureRefresh();
        progress.accept("importing scores");
        new ScoreImports(bench, bed.heap()).measure();
    }
}
