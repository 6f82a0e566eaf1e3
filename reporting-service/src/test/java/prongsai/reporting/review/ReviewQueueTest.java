package prongsai.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.reporting.AReport;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ReviewQueueTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency first = province.below();
    private final AnAgency second = province.below();

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @Test
    void whatWaitsLongestComesFirstAndPagesFollow() {
        var younger = handedIn(first, "2024-01-12");
        var older = handedIn(second, "2024-01-10");
        var oldest = handedIn(first, "2024-01-09");

        String next = queue(province.supervisor(), "?limit=2")
                .body("items.id", contains(oldest.id(), older.id()))
                .body("items.waitingSince", contains("2024-01-09", "2024-01-10"))
                .extract()
                .path("next");
        queue(province.supervisor(), "?limit=2&cursor=" + next)
                .body("items.id", contains(younger.id()))
                .body("next", nullValue());
    }

    @Test
    void queueHoldsWhatWaitsForTheCallerOnly() {
        var ministry = province;
        var below = ministry.below();
        var upward = below.below();
        var toBelow = handedIn(upward, below, "2024-01-09");
        var toMinistry = handedIn(upward, ministry, "2024-01-10");
        var ownHeads = upward.plan().duty().firstReport();
        ownHeads.submit(upward.officer(), AReport.NONE).statusCode(200);

        queue(below.supervisor(), "").body("items.id", contains(toBelow.id()));
        queue(ministry.supervisor(), "").body("items.id", contains(toMinistry.id()));
        queue(upward.head(), "").body("items.id", contains(ownHeads.id()));
        queue(upward.approver(), "").body("items", is(empty()));
        queue(Tokens.approver(below.code()), "").body("items", is(empty()));
        queue(upward.supervisor(), "").body("items", is(empty()));
        queue(AnAgency.known().supervisor(), "").body("items", is(empty()));
    }

    @Test
    void whoIsBothSeesBoth() {
        var upward = handedIn(first, "2024-01-09");
        var ownHeads = province.plan().duty().firstReport().submitted();

        queue(Tokens.ofAccount("both", province.code(), Roles.APPROVER, Roles.SUPERVISOR), "")
                .body("items.id", contains(upward.id(), ownHeads.id()));
    }

    @Test
    void whatIsDecidedLeavesTheQueueAndComesBackWhenHandedInAgain() {
        var report = handedIn(first, "2024-01-09");
        report.returnedBy(province.supervisor());
        queue(province.supervisor(), "").body("items", is(empty()));

        TestClock.setDate(LocalDate.parse("2024-01-16"));
        report.submitted();
        queue(province.supervisor(), "").body("items.waitingSince", contains("2024-01-16"));

        report.acceptedBy(province.supervisor());
        queue(province.supervisor(), "").body("items", is(empty()));
    }

    @Test
    void queueIsNarrowedByAgencyAndYear() {
        var of = handedIn(first, "2024-01-09");
        handedIn(second, "2024-01-10");

        queue(province.supervisor(), "?agencyId=" + first.id()).body("items.id", contains(of.id()));
        queue(province.supervisor(), "?agencyId=" + first.id() + "&fiscalYear=2568")
                .body("items", is(empty()));
    }

    @ParameterizedTest
    @CsvSource({"fiscalYear=2024, 422, fiscalYear", "status=OPEN, 400, status", "cursor=x, 400, cursor"})
    void badFilterIsRefusedByName(String filter, int status, String parameter) {
        Api.as(province.supervisor())
                .get("/v1/review-queue?" + filter)
                .then()
                .statusCode(status)
                .body("errors[0].parameter", equalTo(parameter));
    }

    private AReport handedIn(AnAgency agency, String on) {
        return handedIn(agency, province, on);
    }

    private static AReport handedIn(AnAgency agency, AnAgency to, String on) {
        TestClock.setDate(LocalDate.parse(on));
        return agency.plan().duty().to(to).firstReport().submitted();
    }

    private static ValidatableResponse queue(String token, String query) {
        return Api.as(token).get("/v1/review-queue" + query).then().statusCode(200);
    }
}
