package prongsai.measures.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.DayShift;

class OccurrenceTest {

    /** Monday 15 July 2567 taken for a holiday; 15 and 30 June are a Saturday and a Sunday. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.parse("2024-07-15"));

    @ParameterizedTest
    @CsvSource({
        "KEEP, 2024-05-30 2024-06-15 2024-06-30 2024-07-15",
        "NEXT_WORKING_DAY, 2024-05-30 2024-06-17 2024-07-01 2024-07-16",
        "PREVIOUS_WORKING_DAY, 2024-05-30 2024-06-14 2024-06-28 2024-07-12",
    })
    void theDatesOfTheMemoAreShiftedOnlyWhereThatIsAsked(DayShift shift, String expected) {
        var dates = dates("2024-05-30 2024-06-15 2024-06-30 2024-07-15");
        var occurrences = Occurrence.of(dates, shift, HOLIDAYS::contains);
        assertThat(occurrences).extracting(Occurrence::plannedOn).isEqualTo(dates);
        assertThat(occurrences).extracting(Occurrence::dueOn).isEqualTo(dates(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKING_DAY, 2024-06-14 2024-06-15 2024-06-16 2024-06-17, 2024-06-14 2024-06-17",
        "NEXT_WORKING_DAY, 2024-06-15 2024-06-16, 2024-06-16",
        "PREVIOUS_WORKING_DAY, 2024-06-14 2024-06-15 2024-06-16 2024-06-17, 2024-06-14 2024-06-17",
        "PREVIOUS_WORKING_DAY, 2024-06-15 2024-06-16, 2024-06-15",
        "KEEP, 2024-06-15 2024-06-16, 2024-06-15 2024-06-16",
    })
    void whatIsShiftedToOneDayIsOneFollowUpForTheNearestDay(DayShift shift, String dates, String planned) {
        var merged = Occurrence.merged(Occurrence.of(dates(dates), shift, HOLIDAYS::contains));
        assertThat(merged).extracting(Occurrence::plannedOn).isEqualTo(dates(planned));
        assertThat(merged).extracting(Occurrence::dueOn).doesNotHaveDuplicates();
    }

    private static List<LocalDate> dates(String text) {
        return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
    }
}
