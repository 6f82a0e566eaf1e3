package prongsai.measures.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import prongsai.kit.problem.Problem;

/** How a copy follows its origin from one edition to the next: it takes what changed there, and keeps the rest as it is. */
final class Following {

    private Following() {}

    static <T> T one(T present, T before, T now) {
        return Objects.equals(before, now) ? present : now;
    }

    /** Without what the origin has given up, and with what is new there at the end. */
    static <T> List<T> all(List<T> present, List<T> before, List<T> now) {
        var all = new ArrayList<>(Objects.requireNonNullElse(present, List.of()));
        all.removeIf(each -> before.contains(each) && !now.contains(each));
        now.stream()
                .filter(each -> !before.contains(each) && !all.contains(each))
                .forEach(all::add);
        return all;
    }

    static List<Integer> sorted(List<Integer> present, List<Integer> before, List<Integer> now) {
        return all(present, before, now).stream().sorted().toList();
    }

    /** The steps of a copy, renumbered: a new one stands behind the one that it follows in the origin. */
    static List<Step> steps(Measure copy, IssuedMeasure before, IssuedMeasure now) {
        var steps = new ArrayList<>(copy.steps());
        steps.removeIf(step -> before.step(step.originStepId()).isPresent()
                && now.step(step.originStepId()).isEmpty());
        int place = 0;
        for (var origin : now.steps()) {
            var earlier = before.step(origin.id());
            int at = placeOf(origin, steps);
            if (at >= 0) {
                steps.get(at).follow(earlier.orElse(origin), origin);
                place = at + 1;
            } else if (earlier.isEmpty()) {
                steps.add(place++, Step.adopt(copy, origin));
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).moveTo(i + 1);
        }
        return steps;
    }

    private static int placeOf(IssuedStep origin, List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (origin.id().equals(steps.get(i).originStepId())) {
                return i;
            }
        }
        return -1;
    }

    /** Refuses (409) a measure that could not have been entered like this. */
    static void requireRoom(Measure measure) {
        var content = measure.content();
        if (measure.steps().size() > MeasureRequest.MOST_STEPS
                || content.approaches().size() > MeasureRequest.MOST_APPROACHES
                || content.indicators().size() > MeasureRequest.MOST_INDICATORS
                || content.furtherTitles().size() > MeasureRequest.MOST_FURTHER_TITLES) {
            throw Problem.wrongState(
                    "With what was added here, the measure would be longer than a measure can be.",
                    "เมื่อรวมกับสิ่งที่เพิ่มไว้แล้ว มาตรการจะยาวเกินกำหนด");
        }
        if (measure.beginning() != null
                && measure.ending() != null
                && measure.ending().date().isBefore(measure.beginning().date())) {
            throw Problem.wrongState(
                    "With the period as it is here, the measure would end before it begins.",
                    "เมื่อรวมกับระยะเวลาที่แก้ไขไว้ วันสิ้นสุดจะอยู่ก่อนวันเริ่มต้น");
        }
    }
}
