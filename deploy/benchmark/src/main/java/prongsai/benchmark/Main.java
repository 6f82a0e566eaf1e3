package prongsai.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import prongsai.local.Progress;

/** What {@code deploy/bench} runs. */
final class Main {

    private static final Map<String, Benchmark> BENCHMARKS = Map.of(
            "assessment", new AssessmentBenchmark(),
            "measures", new MeasuresBenchmark(),
            "reporting", new ReportingBenchmark(),
            "documents", new DocumentsBenchmark(),
            "notification", new NotificationBenchmark());

    private Main() {}

    /** Takes the project's folder, what is measured, and perhaps {@code --short}; the script has looked at them. */
    public static void main(String[] args) throws Exception {
        run(Path.of(args[0]), args[1], List.of(args).contains("--short"));
    }

    private static void run(Path project, String what, boolean isShort) throws Exception {
        Benchmark benchmark = BENCHMARKS.get(what);
        Form form = benchmark.form(isShort);
        List<String> jvm = List.of(System.getenv()
                .getOrDefault("BENCH_JVM", benchmark.jvm())
                .trim()
                .split("\\s+"));
        Progress progress = new Progress(System.out);
        Report report = new Report();
        report.note("form", benchmark.describe(form));
        report.note("load average before", loadAverage());
        report.note("options of the service's JVM", jvm);
        TestBed bed = new TestBed(project, benchmark.service(), jvm, benchmark.variables(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
        bed.start();
        benchmark.run(bed, form, report, progress);
        report.note("load average after", loadAverage());
        report.print(System.out);
        report.write(project.resolve("deploy/benchmark/target/" + what + "-" + form.name() + ".json"));
        System.exit(report.isKept() ? 0 : 1);
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
