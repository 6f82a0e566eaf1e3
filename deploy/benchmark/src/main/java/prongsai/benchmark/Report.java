package prongsai.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, as a table for people and as JSON for machines. */
final class Report {

    private final Map<String, String> circumstances = new LinkedHashMap<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    /** Under what the figures came about. */
    void note(String circumstance, Object value) {
        circumstances.put(circumstance, value.toString());
    }

    void add(Comparison comparison) {
        comparisons.add(comparison);
    }

    void add(Check check) {
        checks.add(check);
    }

    boolean isKept() {
        return comparisons.stream().allMatch(Comparison::isKept)
                && checks.stream().allMatch(Check::isKept);
    }

    void print(PrintStream out) {
        out.println();
        circumstances.forEach((name, value) -> out.println(name + ": " + value));
        if (!comparisons.isEmpty()) {
            printComparisons(out);
        }
        printChecks(out);
    }

    private void printComparisons(PrintStream out) {
        out.printf(
                "%n%-36s %8s   %-28s %8s %6s %8s %8s %8s%n",
                "operation", "a second", "beside", "a second", "ratio", "limit", "p50 ms", "p99 ms");
        for (Comparison row : comparisons) {
            Measured measured = row.operation();
            out.printf(
                    Locale.ROOT,
                    "%-36s %8.0f   %-28s %8.0f %6.2f %8s %8.2f %8.2f  %s%n",
                    measured.name(),
                    measured.rate(),
                    row.beside().name(),
                    row.beside().rate(),
                    row.ratio(),
                    row.limit(),
                    measured.p50(),
                    measured.p99(),
                    verdict(row.isKept()));
        }
    }

    private void printChecks(PrintStream out) {
        out.println();
        for (Check check : checks) {
            out.printf(
                    Locale.ROOT,
                    "%-74s %9.2f %-3s %8s  %s%n",
                    check.what(),
                    check.figure(),
                    check.unit(),
                    check.limit(),
                    verdict(check.isKept()));
        }
    }

    private static String verdict(boolean kept) {
        return kept ? "kept" : "MISSED";
    }

    void write(Path file) throws IOException {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "circumstances", circumstances,
                "comparisons", comparisons.stream().map(Report::json).toList(),
                "checks", checks.stream().map(Report::json).toList(),
                "kept", isKept()));
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
    }

    private static Map<String, Object> json(Comparison row) {
        return new TreeMap<>(Map.of(
                "operation", row.operation(),
                "beside", row.beside(),
                "ratio", row.ratio(),
                "limit", row.limit().toString(),
                "kept", row.isKept()));
    }

    private static Map<String, Object> json(Check check) {
        return new TreeMap<>(Map.of(
                "what", check.what(),
                "figure", check.figure(),
                "unit", check.unit(),
                "limit", check.limit().toString(),
                "kept", check.isKept()));
    }
}
