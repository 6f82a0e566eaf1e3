package prongsai.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What assessment-service must be able to do, beside plain SQL and beside itself. */
final class AssessmentBenchmark {

    private static final String LOGIN = "criteria-manager.th";

    /** What is outdated is computed when it is asked for, not at a time of its own. */
    private static final Map<String, String> VARIABLES = Map.of("PRONGSAI_STATISTICS_REFRESH_EVERY", "off");

    private AssessmentBenchmark() {}

    static TestBed bed(Path project, List<String> jvm, Consumer<String> progress) throws Exception {
        return new TestBed(project, Port.ASSESSMENT, jvm, VARIABLES, progress);
    }

    static void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception {
        Bench bench = new Bench(form, report, bed.whole(LOGIN), bed.tenth(LOGIN));
        progress.accept("filling in the nation, and a tenth of it");
        SampleData.fill(bench.whole(), form);
        SampleData.fill(bench.tenth(), form.tenth());
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
