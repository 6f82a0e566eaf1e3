package prongsai.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

@QuarkusTest
class ComplianceResourceTest {

    private static final LocalDate DUE = LocalDate.parse("2024-01-15");

    /** Each figure of the answer and the filter with which its reports are listed. */
    private static final Map<String, String> FIGURES = Map.of(
            "expected", "EXPECTED",
            "received", "RECEIVED",
            "onTime", "ON_TIME",
            "late", "LATE",
            "waiting", "WAITING",
            "returned", "RETURNED",
            "accepted", "ACCEPTED",
            "overdue", "OVERDUE",
            "open", "OPEN",
            "exempt", "EXEMPT");

    private final Hierarchy hierarchy = Hierarchy.known();
    private final AnAgency ministry = hierarchy.ministry();
    private final AnAgency municipality = hierarchy.municipalities().get(0);

    @BeforeEach
    void stopTheClock() {
        TestClock.setDate(DUE);
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        // due, status, first handed in: what it counts as, and the rates
        "2024-01-14, OPEN,        ,           overdue, 0.00,   0.00",
        "2024-01-15, OPEN,        ,           open,    ,",
        "2024-01-16, OPEN,        ,           open,    ,",
        "2024-01-14, LATE_ENTRY,  ,           overdue, 0.00,   0.00",
        "2024-01-15, SUBMITTED,   2024-01-15, onTime,  100.00, 100.00",
        "2024-01-14, SUBMITTED,   2024-01-15, late,    100.00, 0.00",
        "2024-01-15, RETURNED,    2024-01-15, onTime,  100.00, 100.00",
        "2024-01-14, RESUBMITTED, 2024-01-14, onTime,  100.00, 100.00",
        "2024-01-16, ACCEPTED,    2024-01-10, onTime,  100.00, 100.00",
        "2024-01-14, EXEMPT,      ,           exempt,  ,",
        "2024-01-14, EXEMPT,      2024-01-14, exempt,  ,",
        "2024-01-14, WITHDRAWN,   ,           none,    ,"
    })
    void reportCountsByItsDatesAndState(
            LocalDate dueOn,
            String status,
            LocalDate submittedOn,
            String figure,
            BigDecimal receivedRate,
            BigDecimal onTimeRate) {
        Hierarchy.stands(Hierarchy.report(municipality, dueOn), status, submittedOn);

        var figures = figures("");

        for (var name : List.of("open", "overdue", "onTime", "late", "exempt")) {
            assertThat(figures.get(name).asInt()).as(name).isEqualTo(name.equals(figure) ? 1 : 0);
        }
        assertThat(figures.get("expected").asInt())
                .isEqualTo(List.of("exempt", "none").contains(figure) ? 0 : 1);
        assertThat(decimal(figures, "receivedRate")).isEqualTo(receivedRate);
        assertThat(decimal(figures, "onTimeRate")).isEqualTo(onTimeRate);
    }

    @Test
    void agencyWithoutReportsHasNoRates() {
        get(ministry.supervisor(), "")
                .body("figures.expected", is(0))
                .body("figures.receivedRate", nullValue())
                .body("figures.onTimeRate", nullValue())
                .body("figures.acceptedRate", nullValue())
                .body("periods", empty())
                .body("contents", empty())
                .body("asOf", equalTo("2024-01-15"));
    }

    @Test
    void reportThatWasLateIsOnTimeOnceItsDateIsMovedBehindIt() {
        var report = Hierarchy.report(municipality, DUE.minusDays(5));
        Hierarchy.stands(report, "SUBMITTED", DUE);
        assertThat(figures("").get("late").asInt()).isEqualTo(1);

        Hierarchy.isDueOn(report, DUE);

        assertThat(figures("").get("late").asInt()).isZero();
        assertThat(figures("").get("onTime").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsOpenIsOverdueOnTheDayAfterItsDate() {
        Hierarchy.report(municipality, DUE);
        assertThat(figures("").get("open").asInt()).isEqualTo(1);

        TestClock.setDate(DUE.plusDays(1));

        assertThat(figures("").get("overdue").asInt()).isEqualTo(1);
        assertThat(figures("").get("open").asInt()).isZero();
    }

    @Test
    void fiscalYearIsThePlansAndNotThatOfTheDueDate() {
        Hierarchy.report(municipality, "M12/2567", "PROGRESS", LocalDate.parse("2024-10-05"), 2567);
        Hierarchy.report(municipality, "M01/2568", "PROGRESS", LocalDate.parse("2024-10-05"), 2568);

        get(ministry.supervisor(), "").body("figures.expected", is(1)).body("periods.period", contains("M12/2567"));
    }

    @Test
    void agenciesBelowAndTheAgencyItselfAddUpToIt() {
        Hierarchy.report(ministry, DUE);
        hierarchy.provinces().forEach(province -> Hierarchy.report(province, DUE));
        Hierarchy.report(municipality, DUE);

        get(ministry.supervisor(), "").body("figures.expected", is(4));
        var first = list(ministry.supervisor(), "/agencies", "&limit=2");
        first.body(
                        "items.agencyId",
                        contains(
                                ministry.id().toString(),
                                hierarchy.provinces().get(0).id().toString()))
                .body("items.own", contains(true, false))
                .body("items.figures.expected", contains(1, 2));
        list(
                        ministry.supervisor(),
                        "/agencies",
                        "&limit=2&cursor=" + first.extract().path("next"))
                .body(
                        "items.agencyId",
                        contains(hierarchy.provinces().get(1).id().toString()))
                .body("items.figures.expected", contains(1))
                .body("next", nullValue());
        list(
                        ministry.supervisor(),
                        "/agencies",
                        "&agencyId=" + hierarchy.provinces().get(1).id())
                .body("items", hasSize(3))
                .body("items.figures.expected", contains(1, 0, 0));
    }

    @Test
    void unitsOfAnAgencyAreToldApart() {
        var unit = municipality.unit();
        var ofUnit = Hierarchy.report(municipality, DUE);
        Database.execute(
                "update report set responsible_unit_ids = array[?, gen_random_uuid()] where id = ?", unit, ofUnit);
        Hierarchy.report(municipality, DUE.minusDays(1));

        var items = Events.parse(
                        list(municipality.officer(), "/units", "").extract().asString())
                .get("items");

        assertThat(items).hasSize(3);
        assertThat(items.get(0).get("unitId").isNull()).isTrue();
        assertThat(items.get(0).at("/figures/overdue").asInt()).isEqualTo(1);
        items.forEach(item -> behindEach(municipality.officer(), item.get("figures")));
    }

    /** The number of rows of each list is the figure, in all views. */
    @Test
    void behindEveryFigureAreExactlyItsReports() {
        reportsOfAllKinds();
        var supervisor = ministry.supervisor();
        var answer = Events.parse(get(supervisor, "").extract().asString());
        var lists = Events.parse(list(supervisor, "/agencies", "").extract().asString());

        assertThat(answer.get("periods")).hasSize(2);
        assertThat(answer.get("contents")).hasSize(2);
        behindEach(supervisor, answer.get("figures"));
        answer.get("periods").forEach(each -> behindEach(supervisor, each.get("figures")));
        answer.get("contents").forEach(each -> behindEach(supervisor, each.get("figures")));
        lists.get("items").forEach(each -> behindEach(supervisor, each.get("figures")));
        behindEach(supervisor, figures("&period=M02/2567&content=SUMMARY"));
    }

    @Test
    void foreignAgencyIsNotFoundAndAnOwnOneIs() {
        var foreign = Hierarchy.known();
        for (var path : List.of("", "/agencies", "/units")) {
            Api.as(hierarchy.provinces().get(0).supervisor())
                    .get("/v1/compliance" + path + "?fiscalYear=2567&agencyId="
                            + hierarchy.provinces().get(1).id())
                    .then()
                    .statusCode(404);
            Api.as(ministry.supervisor())
                    .get("/v1/compliance" + path + "?fiscalYear=2567&agencyId="
                            + foreign.ministry().id())
                    .then()
                    .statusCode(404);
            list(
                    ministry.supervisor(),
                    path,
                    "&agencyId=" + hierarchy.provinces().get(1).id());
        }
        Api.as(ministry.supervisor())
                .get("/v1/reports?within=" + foreign.ministry().id())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"period=Q1/2567", "fiscalYear=2024", "fiscalYear=2567&content=NOTHING", "fiscalYear=2567&unknown=1"})
    void badQuestionIsRefused(String query) {
        assertThat(Api.as(ministry.supervisor()).get("/v1/compliance?" + query).statusCode())
                .isIn(400, 422);
    }

    private void reportsOfAllKinds() {
        var states = List.of(
                "OPEN", "LATE_ENTRY", "SUBMITTED", "RETURNED", "RESUBMITTED", "ACCEPTED", "EXEMPT", "WITHDRAWN");
        for (int i = 0; i < 24; i++) {
            var of = hierarchy.all().get(i % hierarchy.all().size());
            var report = Hierarchy.report(
                    of,
                    i % 2 == 0 ? "M01/2567" : "M02/2567",
                    i % 3 == 0 ? "SUMMARY" : "PROGRESS",
                    DUE.plusDays(i % 3 - 1L),
                    2567);
            var state = states.get(i / 3);
            Hierarchy.stands(
                    report, state, List.of("OPEN", "LATE_ENTRY", "WITHDRAWN").contains(state) ? null : DUE);
        }
    }

    private void behindEach(String token, JsonNode figures) {
        FIGURES.forEach((figure, filter) -> {
            var rows = Api.as(token)
                    .get(figures.get("reports").asText() + "&limit=200&figure=" + filter)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Object>>path("items");
            assertThat(rows)
                    .as(figure + " of " + figures)
                    .hasSize(figures.get(figure).asInt());
        });
    }

    private JsonNode figures(String query) {
        return Events.parse(get(ministry.supervisor(), query).extract().asString())
                .get("figures");
    }

    private static BigDecimal decimal(JsonNode figures, String name) {
        return figures.get(name) == null || figures.get(name).isNull()
                ? null
                : new BigDecimal(figures.get(name).asText()).setScale(2);
    }

    private ValidatableResponse get(String token, String query) {
        return list(token, "", query);
    }

    private static ValidatableResponse list(String token, String path, String query) {
        return Api.as(token)
                .get("/v1/compliance" + path + "?fiscalYear=2567" + query)
                .then()
                .statusCode(200);
    }
}
