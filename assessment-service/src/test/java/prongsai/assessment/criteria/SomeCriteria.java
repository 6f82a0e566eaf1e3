package prongsai.assessment.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Criteria for tests without a database; that the shipped ones are the same is shown by ShippedCriteriaTest. */
public final class SomeCriteria {

    /** A body that is in order. */
    public static final Map<String, Object> BODY =
            SomeContent.nacc(levelsWithFloors()).body("NACC_ITA", 2600);

    private SomeCriteria() {}

    /** AA to F, as the NACC up to FY2565. */
    public static Criteria aaToF() {
        return SomeContent.nacc(aaToFLevels()).criteria();
    }

    /** AA to F with a level for each indicator, as OBEC in FY2566. */
    public static Criteria aaToFWithIndicatorLevels() {
        return SomeContent.nacc(aaToFLevels()).withIndicatorLevels().criteria();
    }

    /** Five levels with floors, as the NACC from FY2566. */
    public static Criteria withFloors() {
        return SomeContent.nacc(levelsWithFloors()).criteria();
    }

    public static List<Level> aaToFLevels() {
        return List.of(
                level("AA", "Excellence", true, "95", null),
                level("A", "Very Good", true, "85", null),
                level("B", "Good", false, "75", null),
                level("C", "Fair", false, "65", null),
                level("D", "Poor", false, "55", null),
                level("E", "Extremely Poor", false, "50", null),
                level("F", "Fail", false, "0", null));
    }

    public static List<Level> levelsWithFloors() {
        return List.of(
                new Level("EXCELLENT", "ผ่านดีเยี่ยม", null, true, score("95"), score("95")),
                new Level("GOOD", "ผ่านดี", null, true, score("85"), score("85")),
                new Level("PASS", "ผ่าน", null, true, score("85"), null),
                new Level("IMPROVE", "ต้องปรับปรุง", null, false, score("70"), null),
                new Level("IMPROVE_URGENTLY", "ต้องปรับปรุงโดยด่วน", null, false, score("0"), null));
    }

    public static Level level(String code, String nameEn, boolean passed, String overallFrom, String instrumentsFrom) {
        var floor = instrumentsFrom == null ? null : score(instrumentsFrom);
        return new Level(code, code, nameEn, passed, score(overallFrom), floor);
    }

    private static BigDecimal score(String value) {
        return new BigDecimal(value);
    }
}
