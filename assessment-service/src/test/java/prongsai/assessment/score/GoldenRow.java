package prongsai.assessment.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A published result of one university unit of FY2563.
 *
 * @param parts printed weighted parts, IIT EIT OIT; one row has no EIT part in its source (null)
 */
public record GoldenRow(
        String unit, Map<Integer, BigDecimal> scores, List<BigDecimal> parts, BigDecimal overall, String level) {

    private static final int FIRST_SCORE = 2;
    private static final int FIRST_PART = 12;
    private static final int OVERALL = 15;

    public static List<GoldenRow> all() {
        try (var file = GoldenRow.class.getResourceAsStream("/university-units-fy2563.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(GoldenRow::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenRow read(String line) {
        var cells = List.of(line.split(",", -1));
        Map<Integer, BigDecimal> scores = new TreeMap<>();
        for (int number = 1; number <= 10; number++) {
            scores.put(number, new BigDecimal(cells.get(FIRST_SCORE + number - 1)));
        }
        var parts = cells.subList(FIRST_PART, OVERALL).stream()
                .map(part -> part.isEmpty() ? null : new BigDecimal(part))
                .toList();
        return new GoldenRow(
                cells.get(1),
                Collections.unmodifiableMap(scores),
                parts,
                new BigDecimal(cells.get(OVERALL)),
                cells.get(16));
    }

    @Override
    public String toString() {
        return unit;
    }
}
