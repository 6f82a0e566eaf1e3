package prongsai.assessment.criteria;

import static prongsai.assessment.criteria.CriteriaRules.fault;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.kit.problem.Fault;

/** What one part of criteria says of another must be there. */
final class ReferenceRules {

    private ReferenceRules() {}

    static void instrumentsAreKnown(CriteriaContent content, List<Fault> faults) {
        var known = content.instruments().stream().map(Instrument::code).collect(Collectors.toSet());
        instrumentsAreKnown("/indicators/%/instrument", content.indicators(), Indicator::instrument, known, faults);
        instrumentsAreKnown("/parts/%/instrument", content.parts(), InstrumentPart::instrument, known, faults);
        instrumentsAreKnown("/items/%/instrument", content.items(), Item::instrument, known, faults);
        var improved = content.thresholds().improveInstrument();
        if (improved != null && !known.contains(improved)) {
            faults.add(unknownInstrument("/thresholds/improveInstrument", 0));
        }
    }

    private static <T> void instrumentsAreKnown(
            String pointer, List<T> all, Function<T, String> instrument, Set<String> known, List<Fault> faults) {
        for (int i = 0; i < all.size(); i++) {
            if (!known.contains(instrument.apply(all.get(i)))) {
                faults.add(unknownInstrument(pointer, i));
            }
        }
    }

    static void indicatorsAreKnown(CriteriaContent content, List<Fault> faults) {
        Map<Integer, String> instruments = content.indicators().stream()
                .collect(Collectors.toMap(Indicator::number, Indicator::instrument, (first, again) -> first));
        for (int i = 0; i < content.subIndicators().size(); i++) {
            if (!instruments.containsKey(content.subIndicators().get(i).indicator())) {
                faults.add(unknownIndicator("/subIndicators/%/indicator", i));
            }
        }
        for (int i = 0; i < content.items().size(); i++) {
            var item = content.items().get(i);
            if (item.indicator() != null && !item.instrument().equals(instruments.get(item.indicator()))) {
                faults.add(unknownIndicator("/items/%/indicator", i));
            }
        }
    }

    static void subIndicatorsOfItemsAreOfTheirIndicator(CriteriaContent content, List<Fault> faults) {
        Map<String, Integer> indicators = content.subIndicators().stream()
                .collect(Collectors.toMap(SubIndicator::code, SubIndicator::indicator, (first, again) -> first));
        for (int i = 0; i < content.items().size(); i++) {
            var item = content.items().get(i);
            if (item.subIndicator() != null
                    && (item.indicator() == null
                            || !Objects.equals(indicators.get(item.subIndicator()), item.indicator()))) {
                faults.add(fault(
                        "/items/%/subIndicator",
                        i,
                        "The item's indicator has no such sub-indicator.",
                        "ตัวชี้วัดของข้อนี้ไม่มีตัวชี้วัดย่อยดังกล่าว"));
            }
        }
    }

    private static Fault unknownInstrument(String pointer, int index) {
        return fault(pointer, index, "There is no instrument of this code.", "ไม่มีเครื่องมือรหัสนี้");
    }

    private static Fault unknownIndicator(String pointer, int index) {
        return fault(
                pointer,
                index,
                "There is no indicator of this number, or it is of another instrument.",
                "ไม่มีตัวชี้วัดหมายเลขนี้ หรือเป็นของเครื่องมืออื่น");
    }
}
