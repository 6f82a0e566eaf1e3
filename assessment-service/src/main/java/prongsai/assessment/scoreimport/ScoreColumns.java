package prongsai.assessment.scoreimport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prongsai.assessment.criteria.Criteria;

/** The columns of a file of scores as we write it: an import understands each of them again. */
final class ScoreColumns {

    private static final String STATUS = "สถานะ";

    private final Criteria criteria;

    ScoreColumns(Criteria criteria) {
        this.criteria = criteria;
    }

    List<String> headings() {
        var headings = new ArrayList<>(List.of("รหัสหน่วยงาน", "ชื่อหน่วยงาน"));
        criteria.indicators()
                .forEach(indicator -> headings.add("ตัวชี้วัดที่ " + indicator.number() + " " + indicator.nameTh()));
        criteria.instruments().forEach(instrument -> headings.add(instrument.code()));
        headings.addAll(List.of("คะแนนรวม", "ระดับ"));
        return headings;
    }

    /** With the state of each assessment, which an import passes over. */
    List<String> headingsWithStatus() {
        var headings = headings();
        headings.add(STATUS);
        return headings;
    }

    /** Of an agency whose scores are not known. */
    List<Object> row(String code, String name) {
        var cells = new ArrayList<Object>(List.of(code, name));
        headings().stream().skip(cells.size()).forEach(heading -> cells.add(null));
        return cells;
    }

    /** @param level its code; null where there is none */
    List<Object> row(
            String code,
            String name,
            Map<Integer, BigDecimal> indicators,
            Map<String, BigDecimal> instruments,
            BigDecimal overall,
            String level,
            String status) {
        var cells = new ArrayList<Object>(List.of(code, name));
        criteria.indicators().forEach(indicator -> cells.add(indicators.get(indicator.number())));
        criteria.instruments().forEach(instrument -> cells.add(instruments.get(instrument.code())));
        cells.add(overall);
        cells.add(level == null ? null : criteria.level(level).orElseThrow().nameTh());
        cells.add(status);
        return cells;
    }
}
