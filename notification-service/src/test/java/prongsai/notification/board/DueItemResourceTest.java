package prongsai.notification.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

@QuarkusTest
class DueItemResourceTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeEach
    void someThingsAreDue() {
        Bench.clear();
        Bench.itIs("2024-06-15", "00:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void itemsAreListedByDueDateWithTheirState() {
        ADueThing.followUp(town).dueOn("2024-06-30").scheduled();
        ADueThing.report(town).dueOn("2024-06-15").scheduled();
        ADueThing.followUp(town).dueOn("2024-06-14").scheduled();
        ADueThing.followUp(town).dueOn("2024-05-30").scheduled().done();
        list("").body("items.dueOn", contains("2024-05-30", "2024-06-14", "2024-06-15", "2024-06-30"))
                .body("items.state", contains("DONE", "OVERDUE", "DUE_TODAY", "UPCOMING"))
                .body("items.kind", contains("FOLLOW_UP", "FOLLOW_UP", "REPORT", "FOLLOW_UP"))
                .body("items[0].status", is("RECORDED"))
                .body("items[0].doneOn", notNullValue())
                .body("items[1].agencyCode", is(town.code()))
                .body("next", nullValue());
        Bench.itIs("2024-06-16", "00:00");
        list("").body("items.state", contains("DONE", "OVERDUE", "OVERDUE", "UPCOMING"));
    }

    @ParameterizedTest
    @CsvSource({
        "state=UPCOMING, 2024-06-30",
        "state=DUE_TODAY, 2024-06-15",
        "state=OVERDUE, 2024-06-14",
        "state=DONE, 2024-05-30",
        "kind=REPORT, 2024-06-15",
        "dueFrom=2024-06-15&dueUntil=2024-06-29, 2024-06-15",
        "dueFrom=2024-06-16, 2024-06-30",
        "dueUntil=2024-06-13, 2024-05-30",
        "state=UPCOMING&kind=REPORT, "
    })
    void filtersNarrowTheList(String filter, String dueOn) {
        ADueThing.followUp(town).dueOn("2024-06-30").scheduled();
        ADueThing.report(town).dueOn("2024-06-15").scheduled();
        ADueThing.followUp(town).dueOn("2024-06-14").scheduled();
        ADueThing.followUp(town).dueOn("2024-05-30").scheduled().done();
        list("?" + filter).body("items.dueOn", dueOn == null ? empty() : contains(dueOn));
    }

    @Test
    void oneAgencyOfManyCanBeAskedFor() {
        var other = AnAgency.notTold().below(province);
        ADueThing.followUp(town).scheduled();
        ADueThing.followUp(other).scheduled();
        listAs(Tokens.supervisor(province.code()), "?agencyId=" + other.id())
                .body("items.agencyId", contains(other.id().toString()));
        listAs(Tokens.officer(town.code()), "?agencyId=" + other.id()).body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        for (int i = 0; i < 5; i++) {
            ADueThing.followUp(town).dueOn(i < 3 ? "2024-06-20" : "2024-06-21").scheduled();
        }
        var seen = new java.util.LinkedHashSet<String>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            var answer = list("?limit=2" + cursor)
                    .body("items", hasSize(page < 2 ? 2 : 1))
                    .extract();
            seen.addAll(answer.jsonPath().getList("items.id"));
            cursor = "&cursor=" + answer.jsonPath().getString("next");
        }
        org.assertj.core.api.Assertions.assertThat(seen).hasSize(5);
        list("?limit=2").header("Link", containsString("rel=\"next\""));
    }

    @Test
    void anItemIsShownWithItsReminders() {
        var unit = UUID.randomUUID();
        var thing = ADueThing.followUp(town)
                .dueOn("2024-06-20")
                .enteredOn("2024-06-13")
                .of(unit)
                .scheduled();
        get(thing)
                .statusCode(200)
                .body("id", is(thing.id().toString()))
                .body("state", is("UPCOMING"))
                .body("enteredOn", is("2024-06-13"))
                .body("responsibleUnitIds", contains(unit.toString()))
                .body("reminders.leadDays", contains(7, 1, 0, -1))
                .body("reminders[0].plannedAt", is("2024-06-13T01:30:00Z"))
                .body("reminders[0].state", is("PLANNED"))
                .body("reminders[0].unitId", is(unit.toString()))
                .body("reminders[0].sentAt", nullValue())
                .body("reminders[0].tries", is(0));
    }

    @Test
    void theTagChangesWithTheDayAndWithTheReminders() {
        var thing = ADueThing.followUp(town).dueOn("2024-06-16").scheduled();
        var tag = get(thing).extract().header("ETag");
        getIfChanged(thing, tag).statusCode(304);
        Bench.itIs("2024-06-16", "00:00");
        var tomorrow = getIfChanged(thing, tag).statusCode(200).extract().header("ETag");
        thing.done();
        getIfChanged(thing, tomorrow).statusCode(200).header("ETag", not(equalTo(tomorrow)));
    }

    @Test
    void operatorsSeeEverythingEvenOfAgenciesNotHeardOf() {
        var thing = ADueThing.followUp(AnAgency.notTold()).scheduled();
        var operator = Tokens.with(null, Roles.OPERATOR);
        listAs(operator, "").body("items.id", contains(thing.id().toString()));
        Api.as(operator).get("/v1/due-items/" + thing.id()).then().statusCode(200);
        list("").body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "state=LATE, state",
        "dueFrom=15-06-2024, dueFrom",
        "agencyId=1, agencyId",
        "kind=x, kind",
        "page=2, page",
        "limit=0, limit"
    })
    void aQuestionThatIsNotUnderstoodIsRefusedWithItsParameter(String question, String parameter) {
        Api.as(Tokens.officer(town.code()))
                .get("/v1/due-items?" + question)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
                .contentType(startsWith("application/problem+json"))
                .body("errors[0].parameter", is(parameter));
    }

    private ValidatableResponse list(String query) {
        return listAs(Tokens.officer(town.code()), query);
    }

    private static ValidatableResponse listAs(String token, String query) {
        return Api.as(token).get("/v1/due-items" + query).then().statusCode(200);
    }

    private ValidatableResponse get(ADueThing thing) {
        return Api.as(Tokens.approver(town.code()))
                .get("/v1/due-items/" + thing.id())
                .then();
    }

    private ValidatableResponse getIfChanged(ADueThing thing, String tag) {
        return Api.as(Tokens.approver(town.code()))
                .header("If-None-Match", tag)
                .get("/v1/due-items/" + thing.id())
                .then();
    }
}
