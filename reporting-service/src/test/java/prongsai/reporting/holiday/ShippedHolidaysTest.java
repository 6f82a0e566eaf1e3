package prongsai.reporting.holiday;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of holidays that comes with the service. */
class ShippedHolidaysTest {

    private static final Map<Integer, List<Holiday>> YEARS = ShippedHolidays.read();

    @Test
    void itKnowsTheYearsThatFiscalYears2567To2570Need() {
        assertThat(YEARS).containsOnlyKeys(2566, 2567, 2568, 2569, 2570);
        assertThat(all()).allSatisfy(holiday -> assertThat(holiday.source()).isNotBlank());
    }

    /** By the lists of the cabinet and, where it keeps the same days, of the Bank of Thailand. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-29, SPECIAL",
        "2024-02-24, ANNUAL",
        "2024-02-26, SUBSTITUTION",
        "2024-04-08, SUBSTITUTION",
        "2024-04-12, SPECIAL",
        "2024-04-16, SUBSTITUTION",
        "2024-05-10, ANNUAL",
        "2024-05-22, ANNUAL",
        "2024-07-20, ANNUAL",
        "2024-07-21, ANNUAL",
        "2024-07-22, SUBSTITUTION",
        "2024-07-29, SUBSTITUTION",
        "2024-10-14, SUBSTITUTION",
        "2024-12-30, SPECIAL",
        "2025-02-12, ANNUAL",
        "2025-05-09, ANNUAL",
        "2025-05-12, SUBSTITUTION",
        "2025-06-02, SPECIAL",
        "2025-07-10, ANNUAL",
        "2025-08-11, SPECIAL",
        "2026-01-02, SPECIAL",
        "2026-03-03, ANNUAL",
        "2026-05-13, ANNUAL",
        "2026-06-01, SUBSTITUTION",
        "2026-07-29, ANNUAL",
        "2026-12-07, SUBSTITUTION",
    })
    void announcedDayIsInIt(LocalDate day, Kind kind) {
        assertThat(all())
                .filteredOn(holiday -> holiday.day().equals(day))
                .singleElement()
                .satisfies(holiday -> {
                    assertThat(holiday.kind()).isEqualTo(kind);
                    assertThat(holiday.certainty()).isEqualTo(Certainty.ANNOUNCED);
                });
    }

    /** Banks and companies rest on Labour Day; 2 January 2567 was given up for 29 December 2566; 2 June 2569 was refused. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-05-01", "2024-01-02", "2024-07-23", "2026-06-02", "2026-07-31", "2027-05-03"})
    void dayThatTheGovernmentDoesNotKeepIsNotInIt(LocalDate day) {
        assertThat(all()).extracting(Holiday::day).doesNotContain(day);
    }

    /** The day of the Royal Ploughing Ceremony of 2570 is not announced, and nobody can calculate it. */
    @Test
    void onlyDaysOf2570AreCalculated() {
        assertThat(all())
                .filteredOn(holiday -> holiday.certainty() == Certainty.CALCULATED)
                .extracting(Holiday::day)
                .containsExactly(
                        LocalDate.parse("2027-02-21"),
                        LocalDate.parse("2027-02-22"),
                        LocalDate.parse("2027-05-20"),
                        LocalDate.parse("2027-07-18"),
                        LocalDate.parse("2027-07-19"),
                        LocalDate.parse("2027-07-20"),
                        LocalDate.parse("2027-10-25"),
                        LocalDate.parse("2027-12-06"));
    }

    @Test
    void ruleOfSubstitutionGivesTheDaysThatWereAnnounced() {
        var ruled = SubstitutionRule.daysFor(all()).stream().map(Holiday::day).toList();
        var listed = all().stream()
                .filter(holiday -> holiday.kind() == Kind.SUBSTITUTION)
                .map(Holiday::day)
                .toList();

        // The cabinet gave 29 December 2566 instead of the 2 January that the rule gives for New Year's Eve.
        assertThat(ruled).contains(LocalDate.parse("2024-01-02"));
        assertThat(ruled)
                .filteredOn(day -> !day.equals(LocalDate.parse("2024-01-02")))
                .containsExactlyElementsOf(listed);
    }

    /**
     * Full moons of the third, sixth and eighth month are 88 and 59 days apart, or 60 in a year with a day more; a year with two
     * eighth months moves the first two by one month.
     */
    @ParameterizedTest
    @CsvSource({"2566, 89, 59", "2567, 88, 59", "2568, 88, 60", "2569, 89, 59", "2570, 88, 59"})
    void lunarDaysKeepTheirDistances(int year, int fromMakha, int fromVisakha) {
        var makha = day(year, "วันมาฆบูชา");
        var visakha = day(year, "วันวิสาขบูชา");
        var asarnha = day(year, "วันอาสาฬหบูชา");

        assertThat(DAYS.between(makha, visakha)).isEqualTo(fromMakha);
        assertThat(DAYS.between(visakha, asarnha)).isEqualTo(fromVisakha);
        assertThat(day(year, "วันเข้าพรรษา")).isEqualTo(asarnha.plusDays(1));
    }

    @Test
    void nextMakhaBuchaIsSevenMonthsAfterAsarnhaBuchaOrEight() {
        assertThat(IntStream.rangeClosed(2566, 2569)
                        .mapToLong(year -> DAYS.between(day(year, "วันอาสาฬหบูชา"), day(year + 1, "วันมาฆบูชา"))))
                .containsExactly(207L, 207L, 236L, 207L);
    }

    private static LocalDate day(int year, String name) {
        return YEARS.get(year).stream()
                .filter(holiday ->
                        holiday.kind() == Kind.ANNUAL && holiday.nameTh().startsWith(name))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static List<Holiday> all() {
        return YEARS.values().stream().flatMap(List::stream).toList();
    }
}
