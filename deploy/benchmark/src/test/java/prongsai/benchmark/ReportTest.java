package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private final Report report = new Report();

    @Test
    void aReportIsKeptWhenEveryLimitIs() {
        report.add(reading(150));
        report.add(new Check("p99", 4.9, "ms", Limit.atMost(5)));
        assertThat(report.isKept()).isTrue();
    }

    @Test
    void oneSlowOperationMissesIt() {
        report.add(reading(149));
        assertThat(report.isKept()).isFalse();
    }

    @Test
    void oneMissedCheckMissesIt() {
        report.add(new Check("p99", 5.1, "ms", Limit.atMost(5)));
        assertThat(report.isKept()).isFalse();
    }

    @Test
    void theTableNamesWhatWasMissed() {
        report.add(reading(149));
        report.add(new Check("p99", 4.9, "ms", Limit.atMost(5)));
        assertThat(printed().lines().filter(line -> line.startsWith("read one")))
                .singleElement()
                .asString()
                .contains("149", "1000", "0.15", "MISSED");
        assertThat(printed().lines().filter(line -> line.startsWith("p99")))
                .singleElement()
                .asString()
                .endsWith("kept");
    }

    @Test
    void withoutComparisonsThereIsNoTableOfThem() {
        report.add(new Check("p99", 4.9, "ms", Limit.atMost(5)));
        assertThat(printed()).contains("p99").doesNotContain("beside");
    }

    @Test
    void machinesReadTheSame(@TempDir Path folder) throws IOException {
        report.note("load average before", 0.5);
        report.add(reading(300));
        Path file = folder.resolve("report.json");
        report.write(file);
        var read = new ObjectMapper().readTree(file.toFile());
        assertThat(read.at("/comparisons/0/ratio").asDouble()).isEqualTo(0.3);
        assertThat(read.at("/comparisons/0/operation/p99").asDouble()).isEqualTo(4);
        assertThat(read.at("/circumstances/load average before").asText()).isEqualTo("0.5");
        assertThat(read.at("/kept").asBoolean()).isTrue();
    }

    private String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Comparison reading(double rate) {
        return new Comparison(
                new Measured("read one", rate, 2, 4), new Measured("SQL of one", 1000, 0.5, 1), Limit.atLeast(0.15));
    }
}
