package prongsai.reporting.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;

/** Several changes for one report, and which of them counts. */
@QuarkusTest
class WithdrawalTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = province.below();
    private JsonNode report;

    @BeforeEach
    void openTheReports() {
        TestClock.setDate(LocalDate.parse("2024-01-02"));
        report = town.plan().duty().created().at("/reports/0");
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void laterAnnouncementWinsAndTheHistoryStays() {
        var first = Moving.firstQuarter().decidedBy(province);
        var second = Moving.firstQuarter().to("2024-02-15").decidedBy(province);

        Api.as(town.officer())
                .get("/v1/reports/" + report.get("id").asText() + "/due-dates")
                .then()
                .body("dueOn", equalTo("2024-02-15"))
                .body("originalDueOn", equalTo("2024-01-15"))
                .body("changes.deadlineChangeId", contains(second, first))
                .body("changes.to", contains("2024-02-15", "2024-01-31"));
    }

    /** The report was due on 15 January; the first change moved it to the 20th, the second to the 25th, the third to the 31st. */
    @ParameterizedTest(name = "withdrawing {0}: {1}")
    @CsvSource({
        "3, 2024-01-25",
        "2, 2024-01-31",
        "1, 2024-01-31",
        "3 2, 2024-01-20",
        "2 3, 2024-01-20",
        "1 3, 2024-01-25",
        "1 2 3, 2024-01-15",
        "3 2 1, 2024-01-15",
    })
    void withoutWithdrawnChangesTheReportIsDueWhereTheOthersPutIt(String withdrawn, String dueOn) {
        var changes = List.of("20", "25", "31").stream()
                .map(day -> Moving.firstQuarter().to("2024-01-" + day).decidedBy(province))
                .toList();

        for (var number : withdrawn.split(" ")) {
            Moving.withdraw(changes.get(Integer.parseInt(number) - 1), province).statusCode(200);
        }

        assertThat(Moving.dueOn(report)).isEqualTo(dueOn);
        var events = Moving.events(report);
        assertThat(events.get(events.size() - 1).at("/data/dueOn").asText()).isEqualTo(dueOn);
    }

    @Test
    void withdrawnChangeSaysSoAndIsWithdrawnOnce() {
        var change = Moving.firstQuarter().decidedBy(province);

        Moving.withdraw(change, province)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnAt", notNullValue());
        Moving.withdraw(change, province).statusCode(409);
        Api.as(town.officer())
                .get("/v1/reports/" + report.get("id").asText() + "/due-dates")
                .then()
                .body("changes.status", contains("WITHDRAWN"));
    }

    @Test
    void whatWasHandedInMeanwhileKeepsItsDate() {
        var change = Moving.firstQuarter().decidedBy(province);
        Moving.submit(report, town);

        Moving.withdraw(change, province).statusCode(200);

        assertThat(Moving.dueOn(report)).isEqualTo("2024-01-31");
        assertThat(Moving.events(report)).hasSize(1);
    }

    @Test
    void onlyWhoDecidedWithdraws() {
        var county = province.below();
        county.below().plan().duty().post().statusCode(201);
        var change = Moving.firstQuarter().decidedBy(county);

        Moving.withdraw(change, province).statusCode(403);
        Moving.withdraw(change, county).statusCode(200);
    }

    @Test
    void dryRunCannotBeWithdrawn() {
        Moving.withdraw(Moving.firstQuarter().dryRun().decidedBy(province), province)
                .statusCode(409);
    }

    @Test
    void withdrawalDemandsThePresentVersion() {
        var path = "/v1/deadline-changes/" + Moving.firstQuarter().decidedBy(province) + "/withdrawal";

        Api.as(province.supervisor()).post(path).then().statusCode(428);
        Api.as(province.supervisor())
                .header("If-Match", "\"7\"")
                .post(path)
                .then()
                .statusCode(412);
    }

    @Test
    void changesAreListedNewestFirstForWhoStandsAbove() {
        var first = Moving.firstQuarter().decidedBy(province);
        var second = Moving.firstQuarter().to("2024-02-15").decidedBy(province);

        Api.as(province.supervisor())
                .get("/v1/deadline-changes?fiscalYear=2567&status=IN_FORCE")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first));
        Api.as(AnAgency.known().supervisor())
                .get("/v1/deadline-changes/" + first)
                .then()
                .statusCode(404);
    }
}
