package prongsai.measures.measure;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of a measure in which an edition or a copy can differ; the own agency's matters, such as assignees, are none of them. */
public enum MeasurePart {
    /** Measure, project or activity. */
    KIND(measure -> stated(measure.kind())),
    /** The title, and those of further measures in the same row. */
    TITLE(measure -> Stream.concat(Stream.ofNullable(measure.title()), measure.furtherTitles().stream())),
    INDICATORS(measure -> measure.indicators().stream()),
    APPROACHES(measure -> measure.approaches().stream()),
    /** From when until when. */
    PERIOD(measure -> Stream.concat(end("from", measure.beginning()), end("until", measure.ending()))),
    ROUNDS(measure -> measure.rounds().stream()),
    FOLLOW_UP_TEXT(measure -> stated(measure.followUpText())),
    /** Which steps there are, and what each of them says. */
    STEP_TEXT(measure -> measure.steps().stream().map(step -> List.of(step.id(), step.text()))),
    /** The steps' own dates. */
    STEP_DATE(measure -> measure.steps().stream()
            .filter(step -> step.dueOn() != null)
            .map(step -> List.of(step.id(), step.dueOn())));

    private final Function<IssuedMeasure, Stream<?>> reader;

    MeasurePart(Function<IssuedMeasure, Stream<?>> reader) {
        this.reader = reader;
    }

    /** What the part says, as values that can be compared; empty where the measure is silent. */
    List<Object> of(IssuedMeasure measure) {
        return reader.apply(measure)
                .filter(Objects::nonNull)
                .<Object>map(each -> each)
                .toList();
    }

    private static Stream<?> stated(Object value) {
        return Stream.ofNullable(value);
    }

    private static Stream<List<Object>> end(String which, StatedDate date) {
        return Stream.ofNullable(date).map(each -> List.of(which, each));
    }
}
