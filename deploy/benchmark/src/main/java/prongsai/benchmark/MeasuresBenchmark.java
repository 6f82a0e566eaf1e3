package prongsai.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What measures-service must be able to do: 166,000 measures, 830,000 steps and 4 million follow-ups in the long form. */
final class MeasuresBenchmark implements Benchmark {

    /** Writes for its own agency, which is one of the many. */
    static final String OFFICER = "officer.roiet-tm";

    private static final Form LONG = new Form("long", 1_660, 10, 5, Duration.ofSeconds(2), Duration.ofSeconds(4));
    private static final Form SHORT = new Form("short", 180, 2, 1, Duration.ofMillis(500), Duration.ofSeconds(2));

    @Override
    public Port service() {
        return Port.MEASURES;
    }

    @Override
    public Map<String, String> variables() {
        return Map.of();
    }

    @Override
    public Form form(boolean isShort) {
        return isShort ? SHORT : LONG;
    }

    @Override
    public void run(TestBed bed, Form form, Report report, Consumer<String> progress) throws Exception {
        Bench bench = new Bench(form, report, bed.whole(OFFICER), bed.tenth(OFFICER));
        progress.accept("filling in the plans of " + form.years() + " years, and those of the last");
        SampleData.fill(bench.whole(), "plans.sql", form);
        SampleData.fill(bench.tenth(), "plans.sql", form.lastYear());
        progress.accept("reading plans");
        PlanReads reads = new PlanReads(bench);
        reads.compareAnswers();
        reads.measure();
        progress.accept("reading lists");
        for (MeasureList list : MeasureList.ALL) {
            list.measure(bed, bench);
        }
        progress.accept("adding measures");
        MeasureWrites writes = new MeasureWrites(bench);
        writes.compareAnswers();
        try (StatementCount count = bed.statements()) {
            writes.countStatements(count);
        }
        writes.measure();
    }
}
