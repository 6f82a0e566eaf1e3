package prongsai.assessment.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.kit.problem.Fault;

/** What must hold within criteria, so that everything can be scored by them. */
final class CriteriaRules {

    private static final int WHOLE = 100;

    private CriteriaRules() {}

    /** All that is broken, in the order of the rules. */
    static List<Fault> broken(CriteriaContent content) {
        var faults = new ArrayList<Fault>();
        inForce().forEach(rule -> rule.accept(content, faults));
        return faults;
    }

    private static List<BiConsumer<CriteriaContent, List<Fault>>> inForce() {
        return List.of(
                CriteriaRules::codesAreUnique,
                CriteriaRules::weightsAddUpToHundred,
                CriteriaRules::everyInstrumentHasAnIndicator,
                ReferenceRules::instrumentsAreKnown,
                ReferenceRules::indicatorsAreKnown,
                ReferenceRules::subIndicatorsOfItemsAreOfTheirIndicator,
                CriteriaRules::aggregationHasItems,
                CriteriaRules::levelsGetEasier,
                CriteriaRules::lastLevelTakesEverything,
                CriteriaRules::passIsNotAboveExcellent);
    }

    private static void codesAreUnique(CriteriaContent content, List<Fault> faults) {
        unique("/instruments/%/code", content.instruments(), Instrument::code, faults);
        unique("/parts/%/code", content.parts(), InstrumentPart::code, faults);
        unique("/indicators/%/number", content.indicators(), Indicator::number, faults);
        unique("/subIndicators/%/code", content.subIndicators(), SubIndicator::code, faults);
        unique("/items/%/code", content.items(), Item::code, faults);
        unique("/levels/%/code", content.levels(), Level::code, faults);
    }

    private static <T> void unique(String pointer, List<T> all, Function<T, Object> code, List<Fault> faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(code.apply(all.get(i)))) {
                faults.add(fault(pointer, i, "This code or number is used twice.", "รหัสหรือหมายเลขนี้ซ้ำ"));
            }
        }
    }

    private static void weightsAddUpToHundred(CriteriaContent content, List<Fault> faults) {
        int sum = content.instruments().stream().mapToInt(Instrument::weight).sum();
        if (!content.instruments().isEmpty() && sum != WHOLE) {
            faults.add(new Fault(
                    "/instruments",
                    "The weights add up to " + sum + ", not to 100.",
                    "น้ำหนักของเครื่องมือรวมกันได้ " + sum + " ต้องรวมกันได้ 100"));
        }
    }

    private static void everyInstrumentHasAnIndicator(CriteriaContent content, List<Fault> faults) {
        var measured = content.indicators().stream().map(Indicator::instrument).collect(Collectors.toSet());
        for (int i = 0; i < content.instruments().size(); i++) {
            if (!measured.contains(content.instruments().get(i).code())) {
                faults.add(
                        fault("/instruments/%", i, "This instrument has no indicator.", "เครื่องมือนี้ไม่มีตัวชี้วัด"));
            }
        }
    }

    private static void aggregationHasItems(CriteriaContent content, List<Fault> faults) {
        for (int i = 0; i < content.indicators().size(); i++) {
            var indicator = content.indicators().get(i);
            var lacking =
                    switch (indicator.aggregation()) {
                        case GIVEN -> false;
                        case FLAT_MEAN -> itemsOf(content, indicator).isEmpty();
                        case MEAN_OF_SUB_INDICATOR_MEANS -> !areInSubIndicators(content, indicator);
                    };
            if (lacking) {
                faults.add(
                        fault(
                                "/indicators/%/aggregation",
                                i,
                                "There must be items to compute it from, and for sub-indicator means each of them in a sub-indicator"
                                        + " and none of those empty.",
                                "ต้องมีข้อย่อยให้คำนวณ และหากใช้ค่าเฉลี่ยของตัวชี้วัดย่อย ทุกข้อต้องอยู่ในตัวชี้วัดย่อยและทุกตัวชี้วัดย่อยต้องมีข้อ"));
            }
        }
    }

    private static boolean areInSubIndicators(CriteriaContent content, Indicator indicator) {
        var own = content.subIndicators().stream()
                .filter(one -> one.indicator() == indicator.number())
                .map(SubIndicator::code)
                .collect(Collectors.toSet());
        var used = itemsOf(content, indicator).stream().map(Item::subIndicator).collect(Collectors.toSet());
        return !used.isEmpty() && used.equals(own);
    }

    private static List<Item> itemsOf(CriteriaContent content, Indicator indicator) {
        return content.items().stream()
                .filter(item -> Objects.equals(item.indicator(), indicator.number()))
                .toList();
    }

    private static void levelsGetEasier(CriteriaContent content, List<Fault> faults) {
        for (int i = 1; i < content.levels().size(); i++) {
            if (!content.levels().get(i).isEasierThan(content.levels().get(i - 1))) {
                faults.add(fault(
                        "/levels/%/overallFrom",
                        i,
                        "A level must ask for less than the one before it.",
                        "เกณฑ์ของระดับนี้ต้องต่ำกว่าระดับก่อนหน้า"));
            }
        }
    }

    private static void lastLevelTakesEverything(CriteriaContent content, List<Fault> faults) {
        int last = content.levels().size() - 1;
        if (!content.levels().get(last).takesEverything()) {
            faults.add(fault(
                    "/levels/%",
                    last,
                    "The last level must be open to every score from 0, without a floor.",
                    "ระดับสุดท้ายต้องรับทุกคะแนนตั้งแต่ 0 และไม่มีเกณฑ์ขั้นต่ำรายเครื่องมือ"));
        }
    }

    private static void passIsNotAboveExcellent(CriteriaContent content, List<Fault> faults) {
        var thresholds = content.thresholds();
        if (thresholds.passAt().compareTo(thresholds.excellentAt()) > 0) {
            faults.add(new Fault(
                    "/thresholds/passAt",
                    "To pass must not take more than to be excellent.",
                    "คะแนนผ่านต้องไม่สูงกว่าคะแนนดีเยี่ยม"));
        }
    }

    static Fault fault(String pointer, int index, String en, String th) {
        return new Fault(pointer.replace("%", Integer.toString(index)), en, th);
    }
}
