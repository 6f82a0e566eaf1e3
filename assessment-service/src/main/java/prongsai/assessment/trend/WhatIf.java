package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import prongsai.assessment.criteria.AggregationMethod;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Item;
import prongsai.assessment.score.ScoreSheet;
import prongsai.assessment.score.Scoring;
import prongsai.assessment.trend.ProjectScores.SupposedIndicator;
import prongsai.assessment.trend.ProjectScores.SupposedItem;
import prongsai.kit.problem.Fault;

/** Scores that are supposed instead of those of an assessment. A supposed item takes the place of what its indicator was given. */
final class WhatIf {

    private final Criteria criteria;
    private final ProjectScores supposed;

    WhatIf(Criteria criteria, ProjectScores supposed) {
        this.criteria = criteria;
        this.supposed = supposed;
    }

    /** All that cannot be supposed of this assessment. */
    List<Fault> broken(ScoreSheet sheet) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < supposed.indicators().size(); i++) {
            if (criteria.indicator(supposed.indicators().get(i).number()).isEmpty()) {
                faults.add(new Fault(
                        "/indicators/" + i + "/number",
                        "The criteria have no indicator of this number.",
                        "เกณฑ์ไม่มีตัวชี้วัดหมายเลขนี้"));
            }
        }
        for (int i = 0; i < supposed.parts().size(); i++) {
            var code = supposed.parts().get(i).code();
            if (criteria.parts().stream().noneMatch(part -> part.code().equals(code))) {
                faults.add(new Fault(
                        "/parts/" + i + "/code", "The criteria have no part of this code.", "เกณฑ์ไม่มีส่วนรหัสนี้"));
            }
        }
        once("indicators", "number", supposed.indicators(), SupposedIndicator::number, faults);
        once("items", "code", supposed.items(), SupposedItem::code, faults);
        once("parts", "code", supposed.parts(), SupposedItem::code, faults);
        var missing = new Scoring(criteria).of(applied(sheet)).missing();
        for (int i = 0; i < supposed.items().size(); i++) {
            var pointer = "/items/" + i + "/code";
            countsItem(supposed.items().get(i).code(), missing, pointer).ifPresent(faults::add);
        }
        return faults;
    }

    private static <S> void once(
            String list, String property, List<S> supposed, Function<S, Object> key, List<Fault> faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < supposed.size(); i++) {
            if (!seen.add(key.apply(supposed.get(i)))) {
                faults.add(new Fault(
                        "/" + list + "/" + i + "/" + property, "This is supposed twice.", "ระบุรายการนี้ซ้ำ"));
            }
        }
    }

    /** The sheet as it would be. */
    ScoreSheet applied(ScoreSheet sheet) {
        var indicators = new HashMap<>(sheet.indicators());
        var items = new HashMap<>(sheet.items());
        for (var item : supposed.items()) {
            items.put(item.code(), item.score().setScale(2));
            criteria.item(item.code()).map(Item::indicator).ifPresent(indicators::remove);
        }
        supposed.indicators()
                .forEach(one -> indicators.put(one.number(), one.score().setScale(2)));
        Map<String, BigDecimal> parts = new HashMap<>(sheet.parts());
        supposed.parts().forEach(part -> parts.put(part.code(), part.score().setScale(2)));
        return new ScoreSheet(indicators, items, parts, changesOverall() ? null : sheet.total());
    }

    /** Then a total that was given without its indicators says nothing any more. */
    private boolean changesOverall() {
        return !supposed.indicators().isEmpty() || !supposed.items().isEmpty();
    }

    private Optional<Fault> countsItem(String code, List<Integer> missing, String pointer) {
        var item = criteria.item(code);
        if (item.isEmpty()) {
            return Optional.of(new Fault(
                    pointer,
                    "The criteria have no question or item of this code.",
                    "เกณฑ์ไม่มีข้อคำถามหรือข้อรหัสนี้"));
        }
        var indicator = Optional.ofNullable(item.get().indicator()).flatMap(criteria::indicator);
        if (indicator.isEmpty() || indicator.get().aggregation() == AggregationMethod.GIVEN) {
            return Optional.of(new Fault(
                    pointer,
                    "The criteria do not say how this item counts; suppose the score of its indicator.",
                    "เกณฑ์ไม่ได้กำหนดวิธีคิดคะแนนจากข้อนี้ โปรดระบุคะแนนของตัวชี้วัดแทน"));
        }
        int number = indicator.get().number();
        if (supposed.indicators().stream().anyMatch(one -> one.number() == number)) {
            return Optional.of(new Fault(
                    pointer,
                    "Suppose either the indicator or its items, not both.",
                    "ระบุคะแนนของตัวชี้วัดหรือของข้อในตัวชี้วัดนั้นอย่างใดอย่างหนึ่ง"));
        }
        return missing.contains(number)
                ? Optional.of(new Fault(
                        pointer,
                        "Other items of indicator " + number + " have no score, so it cannot be computed.",
                        "ข้ออื่นในตัวชี้วัดที่ " + number + " ยังไม่มีคะแนน จึงคำนวณไม่ได้"))
                : Optional.empty();
    }
}
