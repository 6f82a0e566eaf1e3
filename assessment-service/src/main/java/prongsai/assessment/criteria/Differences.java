package prongsai.assessment.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import prongsai.assessment.criteria.Difference.Kind;
import prongsai.assessment.criteria.Difference.Subject;

/** What two criteria say differently, apart from their items. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Criteria from, Criteria to) {
        var before = from.content();
        var after = to.content();
        var differences = new Differences();
        differences.compare(Subject.CRITERIA, null, ofWhole(before), ofWhole(after));
        differences.compare(
                Subject.INSTRUMENT, before.instruments(), after.instruments(), Instrument::code, Differences::of);
        differences.compare(Subject.PART, before.parts(), after.parts(), InstrumentPart::code, Differences::of);
        differences.compare(
                Subject.INDICATOR, before.indicators(), after.indicators(), Indicator::number, Differences::of);
        differences.compare(
                Subject.SUB_INDICATOR,
                before.subIndicators(),
                after.subIndicators(),
                SubIndicator::code,
                Differences::of);
        differences.compare(Subject.LEVEL, before.levels(), after.levels(), Level::code, Differences::of);
        return List.copyOf(differences.found);
    }

    private <T> void compare(
            Subject subject,
            List<T> before,
            List<T> after,
            Function<T, Object> code,
            Function<T, Map<String, Object>> properties) {
        Map<Object, T> old = new LinkedHashMap<>();
        before.forEach(one -> old.put(code.apply(one), one));
        Map<Object, T> fresh = new LinkedHashMap<>();
        after.forEach(one -> fresh.put(code.apply(one), one));
        var codes = new LinkedHashSet<>(old.keySet());
        codes.addAll(fresh.keySet());
        for (var each : codes) {
            if (!fresh.containsKey(each)) {
                found.add(new Difference(subject, each.toString(), Kind.REMOVED, null, null, null));
            } else if (!old.containsKey(each)) {
                found.add(new Difference(subject, each.toString(), Kind.ADDED, null, null, null));
            } else {
                compare(subject, each.toString(), properties.apply(old.get(each)), properties.apply(fresh.get(each)));
            }
        }
    }

    private void compare(Subject subject, String code, Map<String, Object> before, Map<String, Object> after) {
        before.forEach((property, value) -> {
            if (!Objects.equals(value, after.get(property))) {
                found.add(
                        new Difference(subject, code, Kind.CHANGED, property, text(value), text(after.get(property))));
            }
        });
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, Object> ofWhole(CriteriaContent content) {
        var thresholds = content.thresholds();
        return properties(
                "method", content.method(),
                "rounding", content.rounding(),
                "indicatorLevels", content.indicatorLevels(),
                "thresholds.passAt", thresholds.passAt(),
                "thresholds.urgentBelow", thresholds.urgentBelow(),
                "thresholds.excellentAt", thresholds.excellentAt(),
                "thresholds.improveInstrument", thresholds.improveInstrument());
    }

    private static Map<String, Object> of(Instrument instrument) {
        return properties("nameTh", instrument.nameTh(), "weight", instrument.weight());
    }

    private static Map<String, Object> of(InstrumentPart part) {
        return properties("nameTh", part.nameTh(), "instrument", part.instrument());
    }

    private static Map<String, Object> of(Indicator indicator) {
        return properties(
                "nameTh", indicator.nameTh(),
                "instrument", indicator.instrument(),
                "aggregation", indicator.aggregation());
    }

    private static Map<String, Object> of(SubIndicator subIndicator) {
        return properties("nameTh", subIndicator.nameTh(), "indicator", subIndicator.indicator());
    }

    private static Map<String, Object> of(Level level) {
        return properties(
                "nameTh", level.nameTh(),
                "nameEn", level.nameEn(),
                "passed", level.passed(),
                "overallFrom", level.overallFrom(),
                "instrumentsFrom", level.instrumentsFrom());
    }

    /** A map may hold null here: that something is not said is a difference, too. */
    private static Map<String, Object> properties(Object... namesAndValues) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
