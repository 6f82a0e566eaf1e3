package prongsai.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import prongsai.local.Progress;

/** What {@code deploy/bench} runs. */
final class Main {

    /** As in the image: see the reason there. */
    private static final String JVM = "-Xms512m -Xmx512m -XX:+UseSerialGC -XX:NewRatio=1 -XX:+AlwaysPreTouch";

    private Main() {}

    /** Takes the project's folder, the service, and perhaps {@code --short}; the script has looked at them. */
    public static void main(String[] args) throws Exception {
        run(Path.of(args[0]), List.of(args).contains("--short") ? Form.SHORT : Form.LONG);
    }

    private static void run(Path project, Form form) throws Exception {
        List<String> jvm =
                List.of(System.getenv().getOrDefault("BENCH_JVM", JVM).trim().split("\\s+"));
        Progress progress = new Progress(System.out);
        Report report = new Report();
        report.note("form", form);
        report.note("load average before", loadAverage());
        report.note("options of the service's JVM", jvm);
        TestBed bed = AssessmentBenchmark.bed(project, jvm, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
        bed.start();
        AssessmentBenchmark.run(bed, form, report, progress);
        report.note("load average after", loadAverage());
        report.print(System.out);
        report.write(project.resolve("deploy/benchmark/target/assessment-" + form.name() + ".json"));
        System.exit(report.isKept() ? 0 : 1);
    }

    private static double loadAverage() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
