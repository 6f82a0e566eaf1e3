package prongsai.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Contract;

/** A province with two towns, each with the four reports of a year. */
@QuarkusTest
class DeadlineChangeResourceTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = province.below();
    private final AnAgency otherTown = province.below();
    private JsonNode report;
    private JsonNode otherReport;

    @BeforeEach
    void openTheReports() {
        TestClock.setDate(LocalDate.parse("2024-01-02"));
        report = town.plan().duty().created().at("/reports/0");
        otherReport = otherTown.plan().duty().created().at("/reports/0");
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void announcementMovesTheReportsOfAllAgenciesBelow() {
        Moving.firstQuarter()
                .by(province)
                .statusCode(201)
                .body("status", equalTo("IN_FORCE"))
                .body("moved", equalTo(2))
                .body("movedAgencies", equalTo(2))
                .body("announcement.number", equalTo("ปช 0012/ว 45"))
                .header("ETag", equalTo("\"1\""));

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-31");
        assertThat(Moving.dueOn(otherReport)).isEqualTo("2024-01-31");
    }

    @Test
    void originalAndNewDateAreKeptWithTheAnnouncement() {
        var change = Moving.firstQuarter().decidedBy(province);

        Api.as(town.officer())
                .get("/v1/reports/" + report.get("id").asText() + "/due-dates")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2024-01-31"))
                .body("originalDueOn", equalTo("2024-01-15"))
                .body("changes.deadlineChangeId", contains(change))
                .body("changes[0].announcement.subject", equalTo("ขยายระยะเวลาการรายงานผล"))
                .body("changes[0].from", equalTo("2024-01-15"))
                .body("changes[0].to", equalTo("2024-01-31"));
    }

    @Test
    void eachMoveIsAnnouncedSoThatRemindersArePlannedAnew() {
        var change = Moving.firstQuarter().decidedBy(province);

        assertThat(Moving.events(report)).singleElement().satisfies(event -> {
            assertThat(Contract.violations("report.rescheduled", event)).isEmpty();
            assertThat(event.get("sequence").asInt()).isEqualTo(1);
            assertThat(event.at("/data/dueOn").asText()).isEqualTo("2024-01-31");
            assertThat(event.at("/data/originalDueOn").asText()).isEqualTo("2024-01-15");
            assertThat(event.at("/data/deadlineChangeId").asText()).isEqualTo(change);
            assertThat(event.at("/data/agencyCode").asText()).isEqualTo(town.code());
            assertThat(event.at("/data/status").asText()).isEqualTo("OPEN");
        });
    }

    @Test
    void exampleKeepsItsSchema() {
        var example = Events.example("src/main/resources/events/report.rescheduled.v1.example.json");

        assertThat(Contract.violations("report.rescheduled", example)).isEmpty();
    }

    @Test
    void dryRunSaysWhichReportsWouldMoveAndMovesNone() {
        String check = Moving.firstQuarter()
                .dryRun()
                .by(province)
                .statusCode(201)
                .body("status", equalTo("CHECKED"))
                .body("moved", equalTo(2))
                .extract()
                .path("id");

        Api.as(province.supervisor())
                .get("/v1/deadline-changes/" + check + "/reports")
                .then()
                .statusCode(200)
                .body("items.agencyCode", containsInAnyOrder(town.code(), otherTown.code()))
                .body("items.from", contains("2024-01-15", "2024-01-15"))
                .body("items.to", contains("2024-01-31", "2024-01-31"));
        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-15");
        assertThat(Moving.events(report)).isEmpty();
        Api.as(town.officer())
                .get("/v1/reports/" + report.get("id").asText() + "/due-dates")
                .then()
                .body("changes", hasSize(0));
    }

    @Test
    void nextDryRunForgetsTheOneBefore() {
        String first = Moving.firstQuarter().dryRun().decidedBy(province);
        Moving.firstQuarter().dryRun().decidedBy(province);

        Api.as(province.supervisor())
                .get("/v1/deadline-changes/" + first)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "periodLabels | null                         | 8",
                "periodLabels | [\"Q2/2567\", \"Q3/2567\"]   | 4",
                "periodLabels | [\"M01/2567\"]               | 0",
                "contents     | [\"PROGRESS\"]               | 2",
                "contents     | [\"RESULT\", \"SUMMARY\"]    | 0",
                "dueFrom      | \"2024-01-15\"               | 2",
                "dueFrom      | \"2024-01-16\"               | 0",
                "dueUntil     | \"2024-01-15\"               | 2",
                "dueUntil     | \"2024-01-14\"               | 0",
                "agencies     | {\"below\": \"TOWN\"}        | 1",
                "agencies     | {\"codes\": [\"TOWN\"]}      | 1",
                "agencies     | {\"type\": \"MUNICIPALITY\"} | 1",
                "agencies     | {\"type\": \"PROVINCE\"}     | 0",
                "agencies     | {\"below\": \"TOWN\", \"type\": \"PROVINCE\"} | 0",
            })
    void choiceIsNarrowedByWhatIsSaid(String property, String json, int moved) {
        Database.execute("update agency set type = 'MUNICIPALITY' where id = ?", town.id());

        Moving.firstQuarter()
                .dryRun()
                .with(property, json.equals("null") ? null : json.replace("TOWN", town.code()))
                .by(province)
                .statusCode(201)
                .body("moved", equalTo(moved));
    }

    @Test
    void reportsOfAnotherFiscalYearStay() {
        Moving.firstQuarter()
                .dryRun()
                .with("periodLabels", null)
                .with("fiscalYear", "2568")
                .to("2025-01-31")
                .by(province)
                .statusCode(201)
                .body("moved", equalTo(0));
    }

    @Test
    void byDaysEachMovesFromWhereItStands() {
        Moving.firstQuarter()
                .with("newDueOn", null)
                .with("periodLabels", null)
                .with("days", "-5")
                .by(province)
                .statusCode(201)
                .body("moved", equalTo(8));

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-10");
    }

    @Test
    void whatWasHandedInDoesNotMove() {
        Moving.submit(report, town);

        Moving.firstQuarter()
                .by(province)
                .statusCode(201)
                .body("moved", equalTo(1))
                .body("handedIn", equalTo(1));

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-15");
        assertThat(Moving.events(report)).isEmpty();
    }

    @Test
    void whatIsDueThenAlreadyIsUnchanged() {
        Moving.firstQuarter()
                .with("agencies", "{\"codes\": [\"" + town.code() + "\"]}")
                .by(province);

        Moving.firstQuarter().by(province).body("moved", equalTo(1)).body("unchanged", equalTo(1));
    }

    @Test
    void nobodyMovesItsOwnReportsNorThoseOfOthers() {
        Moving.firstQuarter().by(town).statusCode(422);
        Moving.firstQuarter().by(AnAgency.known()).statusCode(422);

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-15");
        assertThat(Database.query("select 1 from deadline_change where agency_code = ?", town.code()))
                .isEmpty();
    }

    /** Due on 15 January, entered on the 20th. */
    @Test
    void lateEntryWhoseNewDateLiesAheadIsExpectedLikeAnyOther() {
        TestClock.setDate(LocalDate.parse("2024-01-20"));
        var late = town.plan().duty().with("content", "\"RESULT\"").created().at("/reports/0");
        assertThat(late.get("status").asText()).isEqualTo("LATE_ENTRY");

        Moving.firstQuarter().to("2024-01-19").by(province).statusCode(201);
        assertThat(Moving.events(late).get(0).at("/data/status").asText()).isEqualTo("LATE_ENTRY");
        Moving.firstQuarter().to("2024-01-20").by(province).statusCode(201);
        assertThat(Moving.events(late).get(1).at("/data/status").asText()).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "announcement | null                                | 422 | /announcement",
                "announcement | {\"number\": \"1\", \"announcedOn\": \"2024-01-10\"} | 422 | /announcement/subject",
                "announcement | {\"number\": \"1\", \"announcedOn\": \"2024-01-10\", \"subject\": \"x\", \"link\": \"ftp://x\"} | 422 | /announcement/link",
                "newDueOn     | null                                | 422 | /newDueOn",
                "newDueOn     | \"2023-09-30\"                      | 422 | /newDueOn",
                "newDueOn     | \"2025-10-01\"                      | 422 | /newDueOn",
                "days         | 3                                   | 422 | /newDueOn",
                "fiscalYear   | 2024                                | 422 | /fiscalYear",
                "contents     | [\"NEWS\"]                          | 400 | /contents/0",
                "periodLabels | []                                  | 422 | /periodLabels",
                "agencies     | {\"codes\": [\"NOBODY-KNOWS-IT\"]}  | 422 | /agencies/codes/0",
                "agencies     | {\"below\": \"NOBODY-KNOWS-IT\"}    | 422 | /agencies/below",
                "agencies     | {\"below\": \"OWN\"}                | 422 | /agencies/below",
            })
    void badRequestIsRefusedAndNothingMoves(String property, String json, int status, String pointer) {
        Moving.firstQuarter()
                .with(property, json.equals("null") ? null : json.replace("OWN", province.code()))
                .by(province)
                .statusCode(status)
                .body("errors.pointer", contains(pointer));

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-15");
    }

    @ParameterizedTest
    @CsvSource({"2023-10-01, 201", "2025-09-30, 201"})
    void newDateMayLieUntilTheEndOfTheNextFiscalYear(String day, int status) {
        Moving.firstQuarter().to(day).by(province).statusCode(status);
    }
}
