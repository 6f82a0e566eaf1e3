package prongsai.reporting.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Contract;

/** What is known from the start, and what others make of it. */
@QuarkusTest
class HolidaysTest {

    private final AnAgency agency = AnAgency.known();

    @Inject
    Holidays holidays;

    @Inject
    HolidayYears years;

    @ParameterizedTest
    @CsvSource({
        "2024-04-13, NEXT_WORKING_DAY, 2024-04-17",
        "2024-04-15, PREVIOUS_WORKING_DAY, 2024-04-11",
        "2023-12-31, NEXT_WORKING_DAY, 2024-01-02",
        "2024-04-15, KEEP, 2024-04-15",
        "2024-04-17, NEXT_WORKING_DAY, 2024-04-17",
    })
    void dueDateMovesOffHolidays(LocalDate due, DayShift shift, LocalDate moved) {
        assertThat(shift.apply(due, holidays.around(due, due))).isEqualTo(moved);
    }

    @Test
    void shippedYearsAreAnnounced() {
        var events = Events.published("prongsai.holidays.announced.v1").stream()
                .filter(event -> event.at("/data/year").asInt() == 2567)
                .toList();

        assertThat(events).hasSize(1);
        assertThat(Contract.violations("holidays.announced", events.get(0))).isEmpty();
        assertThat(events.get(0).at("/data/holidays")).hasSize(28);
    }

    @Test
    void exampleKeepsItsSchema() {
        var example = Events.example("src/main/resources/events/holidays.announced.v1.example.json");

        assertThat(Contract.violations("holidays.announced", example)).isEmpty();
    }

    @Test
    void releaseReplacesItsOwnListButNotAnImportedOne() {
        var first = holiday("2120-05-01", "หนึ่ง");
        var second = holiday("2120-05-02", "สอง");

        years.ship(2663, List.of(first), "release 1");
        years.ship(2663, List.of(second), "release 1");
        assertThat(days(2663)).containsExactly("2120-05-01");
        years.ship(2663, List.of(second), "release 2");
        assertThat(days(2663)).containsExactly("2120-05-02");

        Database.execute("update holiday_year set digest = '' where year = 2663"); // as an import leaves it
        years.ship(2663, List.of(first), "release 3");
        assertThat(days(2663)).containsExactly("2120-05-02");
    }

    @Test
    void holidaysAreListedByDateWithTheirSources() {
        Api.as(agency.officer())
                .get("/v1/holidays?year=2567&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(28))
                .body("items[0].date", equalTo("2024-01-01"))
                .body("items.nameTh", hasItem("วันมาฆบูชา"))
                .body("items[0].source", equalTo("ประกาศสำนักนายกรัฐมนตรี เรื่อง กำหนดเวลาทำงานและวันหยุดราชการ"));
    }

    @Test
    void listIsNarrowedAndPaged() {
        String next = Api.as(agency.officer())
                .get("/v1/holidays?from=2023-12-29&until=2024-01-01&limit=2")
                .then()
                .statusCode(200)
                .body("items.date", contains("2023-12-29", "2023-12-31"))
                .extract()
                .path("next");
        Api.as(agency.officer())
                .get("/v1/holidays?from=2023-12-29&until=2024-01-01&limit=2&cursor=" + next)
                .then()
                .body("items.date", contains("2024-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "year=2024, 422",
        "from=2024-02-01&until=2024-01-31, 422",
        "from=2567-01-01, 400",
        "fiscalYear=2567, 400"
    })
    void badFilterIsRefused(String filter, int status) {
        Api.as(agency.officer()).get("/v1/holidays?" + filter).then().statusCode(status);
    }

    private static Holiday holiday(String day, String name) {
        return new Holiday(LocalDate.parse(day), name, null, Kind.ANNUAL, Certainty.ANNOUNCED, "-");
    }

    private static List<String> days(int year) {
        return Database.query(
                        "select h.day::text from holiday h join holiday_year y on y.id = h.year_id where year = ? order by 1",
                        year)
                .stream()
                .map(row -> (String) row.get("day"))
                .toList();
    }
}
