package prongsai.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static prongsai.measures.measure.AnIssuedMeasure.anIssuedMeasure;
import static prongsai.measures.measure.AnIssuedMeasure.copyOf;
import static prongsai.measures.measure.AnIssuedMeasure.like;

import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IssuedMeasureTest {

    private static final UUID STEP = UUID.randomUUID();
    private static final IssuedMeasure ISSUED = anIssuedMeasure()
            .titled("ก", "ข")
            .by("วิธีหนึ่ง", "วิธีสอง")
            .serving(1, 3)
            .in(6, 12)
            .until("2024-09-30")
            .step(STEP, "ประกาศ", "2024-06-10")
            .build();

    static Stream<Arguments> changes() {
        return Stream.of(
                change(each -> each, null),
                change(AnIssuedMeasure::project, MeasurePart.KIND),
                change(each -> each.titled("ก", "ค"), MeasurePart.TITLE),
                change(each -> each.serving(1, 3, 5), MeasurePart.INDICATORS),
                change(each -> each.by("วิธีสอง", "วิธีหนึ่ง"), null),
                change(each -> each.by("วิธีสอง"), MeasurePart.APPROACHES),
                change(each -> each.from("2024-05-01"), MeasurePart.PERIOD),
                change(each -> each.until("2024-09-29"), MeasurePart.PERIOD),
                change(each -> each.in(3, 6, 12), MeasurePart.ROUNDS),
                change(each -> each.followedUp("ทุก ๑๕ วัน"), MeasurePart.FOLLOW_UP_TEXT),
                change(each -> each.step("เผยแพร่"), MeasurePart.STEP_TEXT),
                change(each -> each.withoutSteps().step(STEP, "ประกาศ", "2024-06-11"), MeasurePart.STEP_DATE));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void twoEditionsDifferInThePartsThatSaySomethingElse(UnaryOperator<AnIssuedMeasure> change, MeasurePart part) {
        var later = change.apply(like(ISSUED)).build();
        assertThat(ISSUED.changedIn(later)).isEqualTo(part == null ? Set.of() : Set.of(part));
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                change(each -> each, null),
                change(each -> each.titled("ก", "ข", "ค"), null),
                change(each -> each.titled("ก"), MeasurePart.TITLE),
                change(AnIssuedMeasure::project, MeasurePart.KIND),
                change(each -> each.serving(1, 2, 3), null),
                change(each -> each.serving(1), MeasurePart.INDICATORS),
                change(each -> each.by("วิธีหนึ่ง", "วิธีสอง", "วิธีสาม"), null),
                change(each -> each.by("วิธีหนึ่ง"), MeasurePart.APPROACHES),
                change(each -> each.from("2024-05-01"), null),
                change(each -> each.until("2024-08-31"), MeasurePart.PERIOD),
                change(each -> each.until(null), MeasurePart.PERIOD),
                change(each -> each.in(3, 6, 9, 12), null),
                change(each -> each.in(12), MeasurePart.ROUNDS),
                change(each -> each.followedUp("ทุก ๑๕ วัน"), null),
                change(AnIssuedMeasure::withoutSteps, null));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void whoAddsDepartsFromNothingAndWhoLeavesOutDoes(UnaryOperator<AnIssuedMeasure> change, MeasurePart part) {
        var copy = change.apply(like(ISSUED)).build();
        assertThat(ISSUED.missingIn(copy)).isEqualTo(part == null ? Set.of() : Set.of(part));
    }

    @Test
    void aCopyIsToldInTheIdsOfItsOrigin() {
        var told = IssuedMeasure.ofCopy(copyOf(ISSUED));
        assertThat(told).isEqualTo(ISSUED);
    }

    private static Arguments change(UnaryOperator<AnIssuedMeasure> change, MeasurePart part) {
        return arguments(change, part);
    }
}
