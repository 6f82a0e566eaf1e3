package prongsai.reporting.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.reporting.APlan;
import prongsai.reporting.AnAgency;

/** What a duty covers, to whom it goes, and what becomes of its dates. */
@QuarkusTest
class ScheduleTermsTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency agency = province.below();
    private final APlan plan = agency.plan();

    @BeforeEach
    void standAtTheBeginningOfTheYear() {
        TestClock.setDate(LocalDate.parse("2023-10-02"));
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void whatIsLeftOutIsAsItAlwaysWas() {
        plan.duty()
                .post()
                .statusCode(201)
                .body("covers", equalTo("PLAN"))
                .body("recipient.type", equalTo("OWN_HEAD"))
                .body("recipient.agencyId", nullValue())
                .body("afterEnd", equalTo("GO_ON"))
                .body("dayShift", equalTo("KEEP"))
                .body("origin", equalTo("HAND"))
                .body("reports.reviewerAgencyId", everyItem(equalTo(agency.id().toString())));
    }

    @Test
    void provinceIsNamedByItsCodeAndReviews() {
        plan.duty()
                .to(province)
                .post()
                .statusCode(201)
                .body("recipient.type", equalTo("PROVINCE"))
                .body("recipient.agencyId", equalTo(province.id().toString()))
                .body("recipient.kind", nullValue())
                .body(
                        "reports.reviewerAgencyId",
                        everyItem(equalTo(province.id().toString())));
    }

    @Test
    void publicWebsiteReviewsNothing() {
        plan.duty()
                .to(null)
                .post()
                .statusCode(201)
                .body("recipient.type", equalTo("PUBLIC_WEBSITE"))
                .body("reports.reviewerAgencyId", everyItem(nullValue()));
    }

    @Test
    void itemsAreDutiesOfTheirOwn() {
        Database.execute(
                "update measure_plan set items = '[{\"code\": \"o34\", \"title\": \"มาตรการภายใน\"}]' where id = ?",
                plan.id());
        plan.duty()
                .with("itemCode", "\"o34\"")
                .post()
                .statusCode(201)
                .body("covers", equalTo("ITEM"))
                .body("itemCode", equalTo("o34"))
                .body(
                        "reports[0].title",
                        equalTo("รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567: ข้อ o34 มาตรการภายใน"));

        plan.duty().with("itemCode", "\"o35\"").post().statusCode(201);
        plan.duty().with("itemCode", "\"o34\"").post().statusCode(409);
    }

    @Test
    void halvesAreReported() {
        plan.duty()
                .with("frequency", "{\"kind\": \"HALF_YEARLY\"}")
                .post()
                .statusCode(201)
                .body("reports.period.label", contains("H1/2567", "H2/2567"))
                .body("reports.dueOn", contains("2024-04-15", "2024-10-15"));
    }

    /** The measure ends on 30 April 2567, as one of the education area office does. */
    @ParameterizedTest
    @CsvSource({"STOP, 3", "GO_ON, 4"})
    void dutyStopsWithItsMeasureOrGoesOn(String afterEnd, int quarters) {
        Database.execute("update measure set ends_on = '2024-04-30' where id = ?", plan.measure());

        plan.duty()
                .onMeasure(plan.measure())
                .with("afterEnd", "\"" + afterEnd + "\"")
                .post()
                .statusCode(201)
                .body("reports", hasSize(quarters));
    }

    /**
     * Of the months' last days, 31 December 2023 is a Sunday, and 31 March and 30 June 2024 are, too. Around the first of them, the
     * cabinet gave 29 December and 1 January.
     */
    @ParameterizedTest
    @CsvSource({
        "KEEP,                 2023-12-31, 2024-03-31, 2024-06-30, 2024-09-30",
        "NEXT_WORKING_DAY,     2024-01-02, 2024-04-01, 2024-07-01, 2024-09-30",
        "PREVIOUS_WORKING_DAY, 2023-12-28, 2024-03-29, 2024-06-28, 2024-09-30",
    })
    void dueDateOnAWeekendOrHolidayMovesAsTheDutySays(
            String shift, String first, String second, String third, String fourth) {
        plan.duty()
                .with("windowDays", "0")
                .with("dayShift", "\"" + shift + "\"")
                .post()
                .statusCode(201)
                .body("reports.dueOn", contains(first, second, third, fourth))
                .body("reports.period.to", contains("2023-12-31", "2024-03-31", "2024-06-30", "2024-09-30"));
    }

    /** FY2567 has a 29 February; the window of the last month reaches into the next fiscal year. */
    @Test
    void windowsRunOverTheLeapDayAndTheEndOfTheYear() {
        plan.duty()
                .with("frequency", "{\"kind\": \"MONTHLY\"}")
                .with("windowDays", "29")
                .post()
                .statusCode(201)
                .body("reports[3].dueOn", equalTo("2024-02-29"))
                .body("reports[4].period.to", equalTo("2024-02-29"))
                .body("reports[4].dueOn", equalTo("2024-03-29"))
                .body("reports[11].dueOn", equalTo("2024-10-29"));
    }
}
