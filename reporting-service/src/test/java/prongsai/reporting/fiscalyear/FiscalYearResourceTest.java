package prongsai.reporting.fiscalyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.reporting.AnAgency;

@QuarkusTest
class FiscalYearResourceTest {

    private final AnAgency agency = AnAgency.known();

    @Test
    void yearIsWrittenInBothErasAndInThai() {
        read("2567")
                .body("fiscalYear", equalTo(2567))
                .body("year.from.date", equalTo("2023-10-01"))
                .body("year.from.buddhistDate", equalTo("01/10/2566"))
                .body("year.from.textTh", equalTo("๑ ตุลาคม ๒๕๖๖"))
                .body("year.to.textTh", equalTo("๓๐ กันยายน ๒๕๖๗"))
                .body("quarters[0].labelTh", equalTo("ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗"));
        read("2567?digits=ARABIC")
                .body("year.from.textTh", equalTo("1 ตุลาคม 2566"))
                .body("quarters[0].labelTh", equalTo("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567"));
    }

    @Test
    void roundsAreCumulativeAndQuartersAreNot() {
        read("2567")
                .body("quarters.from.date", contains("2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"))
                .body("rounds.label", contains("R3/2567", "R6/2567", "R9/2567", "R12/2567"))
                .body("rounds.from.date", contains("2023-10-01", "2023-10-01", "2023-10-01", "2023-10-01"))
                .body("rounds.to.date", contains("2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30"))
                .body("months", hasSize(12))
                .body("months[0].label", equalTo("M01/2567"))
                .body("months[11].to.date", equalTo("2024-09-30"));
    }

    @Test
    void every15DaysMeansThe15thAndThe30th() {
        read("2567")
                .body("semiMonthly", hasSize(24))
                .body("semiMonthly.day.date", hasItems("2024-02-15", "2024-02-29", "2024-05-30", "2024-07-15"))
                .body("semiMonthly.find { it.day.date == '2024-06-15' }.workingDay", equalTo(false))
                .body("semiMonthly.find { it.day.date == '2024-04-15' }.workingDay", equalTo(false))
                .body("semiMonthly.find { it.day.date == '2024-05-30' }.workingDay", equalTo(true));
    }

    /** October 2566 has 22 weekdays, of which the 13th and 23rd are holidays; the year has 261, and 18 holidays on them. */
    @Test
    void workingDaysAreThoseWithoutWeekendsAndHolidays() {
        var year = read("2567").body("months[0].workingDays", equalTo(20)).body("yearsWithoutHolidays", empty());
        List<Integer> months = year.extract().path("months.workingDays");
        int whole = year.extract().path("year.workingDays");

        assertThat(months.stream().mapToInt(Integer::intValue).sum()).isEqualTo(whole);
        assertThat(whole).isEqualTo(261 - 18);
    }

    /** Of calendar year 2571 nothing is announced, nor of 2565. */
    @ParameterizedTest
    @CsvSource({"2571, 2571, 0, 11", "2566, 2565, 11, 0"})
    void whereHolidaysAreNotKnownWorkingDaysAreNotGuessed(int year, int unknown, int known, int notKnown) {
        read("" + year)
                .body("yearsWithoutHolidays", contains(unknown))
                .body("year.workingDays", nullValue())
                .body("months[" + notKnown + "].workingDays", nullValue());
        List<Integer> months = read("" + year).extract().path("months.workingDays");
        assertThat(months.get(known)).isPositive();
    }

    @Test
    void holidaysOfTheYearAreInItWithTheirSource() {
        read("2567")
                .body("holidays[0].day.textTh", equalTo("๑๓ ตุลาคม ๒๕๖๖"))
                .body("holidays.day.date", hasItems("2023-12-29", "2024-02-26", "2024-08-12"))
                .body("holidays[0].certainty", equalTo("ANNOUNCED"));
    }

    @Test
    void etagAnswersNotModified() {
        String etag = read("2569").extract().header("ETag");

        Api.as(agency.officer())
                .header("If-None-Match", etag)
                .get("/v1/fiscal-years/2569")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource({"2024, 422", "0, 422", "2701, 422", "FY2567, 404", "2567?digits=ROMAN, 400"})
    void whatIsNoFiscalYearIsRefused(String path, int status) {
        Api.as(agency.officer()).get("/v1/fiscal-years/" + path).then().statusCode(status);
    }

    private ValidatableResponse read(String path) {
        return Api.as(agency.officer()).get("/v1/fiscal-years/" + path).then().statusCode(200);
    }
}
