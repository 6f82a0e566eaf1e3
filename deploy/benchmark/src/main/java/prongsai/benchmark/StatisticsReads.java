package prongsai.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The statistics of the nation: as fast as one assessment, right, and renewed in the time of few queries over the rows. */
record StatisticsReads(Bench bench, AssessmentReads reads) {

    private static final String NATION = "/v1/statistics/nation?programme=NACC_ITA";
    private static final String YEAR = "/v1/statistics?programme=NACC_ITA&fiscalYear=";
    private static final String OUTDATE =
            "insert into statistics_change (programme, fiscal_year) values ('NACC_ITA', ?) on conflict do nothing";
    private static final int REFRESHES = 9;

    /** Every figure of every year, against the query over the rows. */
    void compareAnswers() throws Exception {
        try (HttpConnection http = bench.whole().http();
                Connection connection = bench.whole().connect();
                PreparedStatement query = connection.prepareStatement(SampleData.read("statistics-of-a-year.sql"))) {
            for (int year = bench.form().firstYear(); year <= Form.LAST_YEAR; year++) {
                Map<String, List<BigDecimal>> told = told(new ObjectMapper().readTree(http.read(YEAR + year)));
                Map<String, List<BigDecimal>> computed = computed(query, year);
                if (!told.equals(computed)) {
                    throw new IllegalStateException(
                            "statistics of " + year + " are told as " + told + ", not " + computed);
                }
            }
        }
    }

    private static Map<String, List<BigDecimal>> told(JsonNode year) {
        Map<String, List<BigDecimal>> figures = new TreeMap<>();
        figures.put("OVERALL ", figures(year.get("overall")));
        year.get("instruments")
                .forEach(one -> figures.put("INSTRUMENT " + one.get("code").asText(), figures(one.get("scores"))));
        year.get("indicators")
                .forEach(one -> figures.put("INDICATOR " + one.get("number").asText(), figures(one.get("scores"))));
        year.get("levels").forEach(one -> {
            if (one.get("agencies").asInt() > 0) {
                figures.put(
                        "LEVEL " + one.get("code").asText(),
                        List.of(one.get("agencies").decimalValue()));
            }
        });
        return figures;
    }

    private static List<BigDecimal> figures(JsonNode scores) {
        List<BigDecimal> figures =
                new ArrayList<>(List.of(scores.get("agencies").decimalValue()));
        for (String name :
                List.of("mean", "standardDeviation", "min", "max", "lowerQuartile", "median", "upperQuartile")) {
            figures.add(rounded(scores.get(name).decimalValue()));
        }
        return figures;
    }

    private static Map<String, List<BigDecimal>> computed(PreparedStatement query, int year) throws SQLException {
        Map<String, List<BigDecimal>> figures = new TreeMap<>();
        query.setInt(1, year);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String key = row.getString("kind") + " " + row.getString("code");
                figures.put(key, key.startsWith("LEVEL") ? List.of(row.getBigDecimal("agencies")) : figures(row));
            }
        }
        return figures;
    }

    private static List<BigDecimal> figures(ResultSet row) throws SQLException {
        List<BigDecimal> figures = new ArrayList<>(List.of(row.getBigDecimal("agencies")));
        for (String name : List.of("mean", "deviation", "lowest", "highest")) {
            figures.add(rounded(row.getBigDecimal(name)));
        }
        for (Double quartile : (Double[]) row.getArray("quartiles").getArray()) {
            figures.add(rounded(BigDecimal.valueOf(quartile).setScale(8, RoundingMode.HALF_EVEN)));
        }
        return figures;
    }

    private static BigDecimal rounded(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_EVEN);
    }

    void measure() throws Exception {
        Operation one = reads.one();
        Operation year = bench.whole().get("statistics of a year", this::anyYear);
        Operation nation = bench.whole().get("statistics of all years", random -> NATION);
        Operation yearOfTenth = bench.tenth().get("a year of a tenth", this::anyYear);
        Operation nationOfTenth = bench.tenth().get("all years of a tenth", random -> NATION);
        Map<Operation, Measured> measured = bench.measure(List.of(one, year, nation, yearOfTenth, nationOfTenth));
        bench.compare(measured, year, one, 0.8);
        bench.compare(measured, nation, one, 0.8);
        bench.compare(measured, year, yearOfTenth, 1 / 1.5);
        bench.compare(measured, nation, nationOfTenth, 1 / 1.5);
    }

    private String anyYear(SplittableRandom random) {
        return YEAR + (bench.form().firstYear() + random.nextInt(bench.form().years()));
    }

    /** After a change the next reader waits: for the refresh and its own answer. */
    void measureRefresh() throws Exception {
        double[] refreshes = new double[REFRESHES];
        double[] queries = new double[REFRESHES];
        try (HttpConnection http = bench.whole().http();
                Connection connection = bench.whole().connect();
                PreparedStatement outdate = connection.prepareStatement(OUTDATE);
                PreparedStatement query = connection.prepareStatement(SampleData.read("statistics-of-a-year.sql"))) {
            for (int i = 0; i < REFRESHES; i++) {
                int year = Form.LAST_YEAR - i % bench.form().years();
                outdate.setInt(1, year);
                outdate.executeUpdate();
                refreshes[i] = Seconds.of(() -> http.drain(YEAR + year));
                queries[i] = Seconds.of(() -> computed(query, year));
            }
        }
        bench.times(
                "statistics: refresh of a year beside the query over its rows",
                Measured.median(refreshes),
                Measured.median(queries),
                2);
    }
}
