package prongsai.assessment.statistics;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Something known of the overall score, of each instrument and of each indicator.
 *
 * @param overall null where no agency has one
 */
record ByScore<T>(T overall, Map<String, T> instruments, Map<Integer, T> indicators) {

    <R> ByScore<R> map(Function<T, R> conversion) {
        return new ByScore<>(
                overall == null ? null : conversion.apply(overall),
                converted(instruments, conversion),
                converted(indicators, conversion));
    }

    private static <K, T, R> Map<K, R> converted(Map<K, T> values, Function<T, R> conversion) {
        Map<K, R> converted = new TreeMap<>();
        values.forEach((key, value) -> converted.put(key, conversion.apply(value)));
        return converted;
    }
}
