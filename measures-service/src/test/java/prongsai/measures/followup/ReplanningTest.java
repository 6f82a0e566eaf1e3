package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.followup.Replanning.Hold.BY_HAND;
import static prongsai.measures.followup.Replanning.Hold.BY_PLAN;
import static prongsai.measures.followup.Replanning.Hold.SETTLED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Today is 20 June 2567; number 1 of 15 June is recorded, 2 to 4 lie ahead, unless a test says otherwise. */
class ReplanningTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-20");

    private static final List<Replanning.Announced> ANNOUNCED = List.of(
            announced(1, "06-15", "06-15", SETTLED),
            announced(2, "06-30", "06-30", BY_PLAN),
            announced(3, "07-15", "07-15", BY_PLAN),
            announced(4, "07-30", "07-30", BY_PLAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // what the plan names                 | moved     | removed | added
                "06-15 06-30 07-15 07-30               | 2 3 4     | -       | -",
                "06-15 06-30                           | 2         | 3 4     | -",
                "06-15 06-30 07-15 07-30 08-15         | 2 3 4     | -       | 08-15",
                "06-15 06-30 07-08 07-15 07-30         | 2 3 4     | -       | 07-08",
                "06-14 06-29 07-14 07-29               | 2 3 4     | -       | -",
                "06-15 06-30 07-16 07-30               | 2 3 4     | -       | -",
                "06-15 07-15 07-30 08-15               | 3 4       | 2       | 08-15",
                "06-15 06-19 06-30 07-15 07-30         | 2 3 4     | -       | -",
                "06-15 06-20 06-30 07-15 07-30         | 2 3 4     | -       | 06-20",
                "08-15                                 | 2         | 3 4     | -",
            })
    void numbersStayAndOnlyDaysFromTodayOnChange(String planned, String moved, String removed, String added) {
        var replanning = new Replanning(ANNOUNCED, occurrences(planned), TODAY);
        assertThat(replanning.moved().keySet()).containsExactlyInAnyOrderElementsOf(numbers(moved));
        assertThat(replanning.removed()).isEqualTo(numbers(removed));
        assertThat(replanning.added()).isEqualTo(added == null ? List.of() : occurrences(added));
    }

    @Test
    void oneThatOnlyMovedTakesTheDayBetweenItsNeighbours() {
        var replanning = new Replanning(ANNOUNCED, occurrences("06-15 06-30 07-16 07-30"), TODAY);
        assertThat(replanning.moved().get(2).dueOn()).isEqualTo(day("06-30"));
        assertThat(replanning.moved().get(3).dueOn()).isEqualTo(day("07-16"));
        assertThat(replanning.moved().get(4).dueOn()).isEqualTo(day("07-30"));
    }

    @Test
    void anotherShiftMovesDatesAndKeepsTheirDaysOfThePlan() {
        var wanted = List.of(new Occurrence(day("06-30"), day("07-01")), new Occurrence(day("07-15"), day("07-15")));
        var replanning = new Replanning(ANNOUNCED.subList(0, 3), wanted, TODAY);
        assertThat(replanning.moved().get(2)).isEqualTo(wanted.get(0));
        assertThat(replanning.added()).isEmpty();
    }

    @Test
    void nothingMovesIntoThePast() {
        var shiftedBack = List.of(new Occurrence(day("06-22"), day("06-19")));
        var replanning = new Replanning(List.of(announced(1, "06-22", "06-22", BY_PLAN)), shiftedBack, TODAY);
        assertThat(replanning.moved()).isEmpty();
        assertThat(replanning.removed()).isEmpty();
        assertThat(replanning.added()).isEmpty();
    }

    @Test
    void whatIsOverdueStaysAsItIs() {
        var overdue = List.of(announced(1, "06-15", "06-15", BY_PLAN));
        var replanning = new Replanning(overdue, occurrences("06-25"), TODAY);
        assertThat(replanning.moved()).isEmpty();
        assertThat(replanning.removed()).isEmpty();
        assertThat(replanning.added()).isEqualTo(occurrences("06-25"));
    }

    @Test
    void aDateThatAnOfficerChoseStaysAsLongAsThePlanNamesItsDay() {
        var chosen = List.of(announced(1, "06-30", "07-03", BY_HAND));
        var named = new Replanning(chosen, occurrences("06-30"), TODAY);
        assertThat(named.moved()).isEmpty();
        assertThat(named.added()).isEmpty();
        assertThat(new Replanning(chosen, occurrences("07-10"), TODAY).moved()).containsOnlyKeys(1);
    }

    @Test
    void aDayOnWhichThereIsAFollowUpGetsNoSecondOne() {
        var wanted = List.of(new Occurrence(day("06-29"), day("07-01")), new Occurrence(day("06-30"), day("07-01")));
        var replanning = new Replanning(List.of(announced(1, "06-30", "07-01", BY_PLAN)), wanted, TODAY);
        assertThat(replanning.added()).isEmpty();
    }

    @Test
    void whatWasAnnouncedStaysDistinctOnOneDay() {
        var announced = List.of(announced(1, "06-29", "06-29", BY_PLAN), announced(2, "06-30", "06-30", BY_PLAN));
        var wanted = List.of(new Occurrence(day("06-29"), day("07-01")), new Occurrence(day("06-30"), day("07-01")));
        var replanning = new Replanning(announced, wanted, TODAY);
        assertThat(replanning.moved()).containsOnlyKeys(1, 2);
        assertThat(replanning.removed()).isEmpty();
    }

    private static Replanning.Announced announced(int number, String planned, String due, Replanning.Hold hold) {
        return new Replanning.Announced(number, day(planned), day(due), hold);
    }

    private static List<Occurrence> occurrences(String days) {
        return Stream.of(days.split(" "))
                .map(ReplanningTest::day)
                .map(each -> new Occurrence(each, each))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse("2024-" + text);
    }
}
