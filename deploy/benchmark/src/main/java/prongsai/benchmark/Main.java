package prongsai.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import prongsai.local.Progress;

/** What {@code deploy/bench} runs. */
final class Main {

    private static final String HELP =
            """
            deploy/bench assessment [--short]

            Measures assessment-service beside the same work in plain SQL, in turns, on this machine, and prints a table; the
            same as JSON is in deploy/benchmark/target. Ends with 1 when a limit is missed. Needs no Docker.

              --short   in two minutes with little data: is the harness whole, and is nothing wrong by far?
            """;

    private static final String JVM = "-Xms512m -Xmx512m -XX:+UseSerialGC -XX:+AlwaysPreTouch";

    private Main() {}

    /** Takes the project's folder, then what the user gave. */
    public static void main(String[] args) throws Exception {
        List<String> given = List.of(args).subList(1, args.length);
        if (given.equals(List.of("assessment"))) {
            run(Path.of(args[0]), Form.LONG);
        } else if (given.equals(List.of("assessment", "--short"))) {
            run(Path.of(args[0]), Form.SHORT);
        } else {
            System.out.print(HELP);
            System.exit(given.equals(List.of("--help")) ? 0 : 2);
        }
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
