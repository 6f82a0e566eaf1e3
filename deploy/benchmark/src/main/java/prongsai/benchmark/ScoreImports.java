package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** A year's scores of all agencies as a file, beside COPY and upsert of the rows that become of it. */
final class ScoreImports {

    private static final String YEAR = "programme=NACC_ITA&fiscalYear=" + (Form.LAST_YEAR + 1);
    private static final String IMPORT = "/v1/score-imports?" + YEAR;
    private static final String EXPORT = "/v1/score-exports?" + YEAR + "&format=XLSX";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Bench bench;
    private final JvmHeap heap;
    private final byte[] csv;

    ScoreImports(Bench bench, JvmHeap heap) throws SQLException {
        this.bench = bench;
        this.heap = heap;
        this.csv = csv();
    }

    void measure() throws Exception {
        try (HttpConnection http = bench.whole().http();
                Connection connection = bench.whole().connect()) {
            send(http, CSV, csv);
            ScoreRows rows = ScoreRows.of(connection, Form.LAST_YEAR + 1);
            byte[] xlsx = http.bytes(EXPORT);
            int rounds = bench.form().isShort() ? 2 : 5;
            double[] ofCsv = new double[rounds];
            double[] ofXlsx = new double[rounds];
            double[] ofSql = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                rows.delete(connection);
                ofSql[round] = Seconds.of(() -> rows.store(connection));
                rows.delete(connection);
                ofCsv[round] = Seconds.of(() -> send(http, CSV, csv));
                rows.delete(connection);
                ofXlsx[round] = Seconds.of(() -> send(http, XLSX, xlsx));
            }
            String beside = " beside COPY and upsert of its rows";
            bench.times("import of CSV" + beside, Measured.median(ofCsv), Measured.median(ofSql), 3);
            bench.times("import of XLSX" + beside, Measured.median(ofXlsx), Measured.median(ofSql), 6);
            rows.delete(connection);
            grow("CSV", () -> send(http, CSV, csv));
            rows.delete(connection);
            grow("XLSX", () -> send(http, XLSX, xlsx));
        }
    }

    private void grow(String kind, Seconds.Work work) throws Exception {
        bench.report()
                .add(new Check(
                        "live heap, while " + kind + " is imported, grows by",
                        heap.growth(work),
                        "MB",
                        Limit.atMost(64)));
    }

    /** Sends a file and waits until it is stored. */
    private static void send(HttpConnection http, String type, byte[] file) throws Exception {
        JsonNode told = new ObjectMapper().readTree(http.post(IMPORT, type, file));
        while (told.get("status").asText().equals("RUNNING")) {
            Thread.sleep(20);
            told = new ObjectMapper()
                    .readTree(http.read("/v1/score-imports/" + told.get("id").asText()));
        }
        if (!told.get("status").asText().equals("DONE")) {
            throw new IllegalStateException("the import ended so: " + told);
        }
    }

    private byte[] csv() throws SQLException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder text = new StringBuilder("\ufeffรหัสหน่วยงาน");
        IntStream.rangeClosed(1, 10)
                .forEach(number -> text.append(",ตัวชี้วัดที่ ").append(number));
        text.append('\n');
        try (Connection connection = bench.whole().connect();
                var statement =
                        connection.prepareStatement("select code from agency where code <> 'TH' order by code");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                text.append(rows.getString(1));
                for (int number = 1; number <= 10; number++) {
                    text.append(String.format(Locale.ROOT, ",%.2f", 70 + random.nextInt(3_001) / 100.0));
                }
                text.append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
