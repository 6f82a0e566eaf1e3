package prongsai.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import prongsai.local.Port;

/** What reporting-service must be able to do: 8,300 agencies with 12 reports a year for five years in the long form. */
final class ReportingBenchmark implements Benchmark {

    /** Sees the nation, and issues duties to all of it. */
    static final String NATION = "criteria-manager.th";

    static final String PROVINCE = "supervisor.roiet";

    private static final Form LONG = new Form("long", 8_300, 5, 7, Duration.ofSeconds(2), Duration.ofSeconds(4));
    private static final Form SHORT = new Form("short", 830, 3, 2, Duration.ofSeconds(1), Duration.ofSeconds(1));

    @Override
    public Port service() {
        return Port.REPORTING;
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
        Bench bench = new Bench(form, report, bed.whole(NATION), bed.tenth(NATION));
        progress.accept("filling in the reports of " + form.years() + " years, and those of a tenth of the agencies");
        SampleData.fill(bench.whole(), "reports.sql", form);
        SampleData.fill(bench.tenth(), "reports.sql", form.tenth());
        progress.accept("reading compliance");
        ComplianceReads nation = new ComplianceReads(bench, "of the nation", "/TH/");
        nation.compareAnswers();
        nation.measure();
        ComplianceReads province = new ComplianceReads(
                new Bench(form, report, bed.whole(PROVINCE), bed.tenth(PROVINCE)), "of a province", "/TH/M1/ROIET/");
        province.compareAnswers();
        province.measure();
        progress.accept("opening the reports of a year");
        new Openings(bench).measure();
    }
}
