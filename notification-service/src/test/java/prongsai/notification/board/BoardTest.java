package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.AuditTrail;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Today is 15 June 2024. */
@QuarkusTest
class BoardTest {

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeEach
    void itIsTheFifteenthOfJune() {
        Bench.clear();
        Bench.itIs("2024-06-15", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2024-06-15",
        "OVERDUE, 2024-06-14",
        "UPCOMING, 2024-06-20",
        "UPCOMING&day=2024-06-20, 2024-06-20",
        "UPCOMING&day=2024-06-14, 2024-06-14"
    })
    void eachViewListsWhatItsNameSays(String view, String dueOn) {
        for (var day : new String[] {"2024-06-14", "2024-06-15", "2024-06-20"}) {
            ADueThing.report(town).dueOn(day).scheduled();
        }
        ADueThing.report(town).dueOn("2024-06-15").scheduled().done();
        var page = Visitor.loggedIn("officer", town.code())
                .sees("/board?view=" + view)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page.split("data-item=\"", -1)).hasSize(2);
        assertThat(page).contains("<time datetime=\"" + dueOn + "\">" + "");
        assertThat(page)
                .contains("<strong>1</strong> Due today", "<strong>1</strong> Overdue", "<strong>1</strong> Upcoming");
    }

    @Test
    void theCalendarCountsTheDaysToCome() {
        ADueThing.report(town).dueOn("2024-06-20").scheduled();
        ADueThing.followUp(town).dueOn("2024-06-20").scheduled();
        var officer = Visitor.loggedIn("officer", town.code());
        officer.sees("/board").body(containsString("aria-label=\"20 Jun 2024: 2 due\""));
        officer.sees("/board?kind=REPORT").body(containsString("aria-label=\"20 Jun 2024: 1 due\""));
        officer.sees("/board?lang=th").body(containsString("aria-label=\"20 มิ.ย. 2567: 2 รายการ\""));
    }

    @Test
    void aSupervisorSeesItsDescendantsOnlyAndAnOperatorEverything() {
        var other = AnAgency.known();
        var mine = ADueThing.report(town).dueOn("2024-06-15").scheduled();
        var theirs = ADueThing.report(other).dueOn("2024-06-15").scheduled();
        var supervisor = Visitor.loggedIn("supervisor", province.code());
        supervisor
                .sees("/board")
                .body(allOf(
                        containsString(mine.id().toString()),
                        not(containsString(theirs.id().toString()))));
        supervisor.sees("/board/items/" + mine.id()).statusCode(200);
        supervisor.sees("/board/items/" + theirs.id()).statusCode(404);
        supervisor.sees("/board?agency=" + other.code()).statusCode(422);
        Visitor.loggedIn("operator", null)
                .sees("/board")
                .body(allOf(
                        containsString(mine.id().toString()),
                        containsString(theirs.id().toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "ministry", "agency"})
    void aFilterNarrowsListAndFiguresToAPartOfTheHierarchy(String filter) {
        var other = AnAgency.known();
        var mine = ADueThing.report(town).dueOn("2024-06-15").scheduled();
        var theirs = ADueThing.report(other).dueOn("2024-06-15").scheduled();
        Visitor.loggedIn("operator", null)
                .sees("/board?" + filter + "=" + province.code())
                .body(allOf(
                        containsString(mine.id().toString()),
                        not(containsString(theirs.id().toString())),
                        containsString("<strong>1</strong> Due today")));
    }

    @Test
    void aLongListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            ADueThing.report(town).dueOn("2024-06-15").scheduled();
        }
        var officer = Visitor.loggedIn("officer", town.code());
        var first =
                officer.sees("/board?limit=2").extract().htmlPath().getString("**.find { it.@rel == 'next' }.@href");
        assertThat(first).contains("cursor=");
        var second = officer.sees(first).statusCode(200).extract().asString();
        assertThat(second.split("data-item=\"", -1)).hasSize(2);
    }

    @Test
    void whatIsDoneOnTheBoardIsDoneAndStandsInTheHistory() {
        var thing = ADueThing.report(town).dueOn("2024-06-20").scheduled();
        var officer = Visitor.loggedIn("officer", town.code());
        var path = "/board/items/" + thing.id();
        var rows = AuditTrail.during(() -> {
            officer.sends(path + "/acknowledgement", form(officer, thing, "note", "รอเอกสาร"))
                    .statusCode(303);
            officer.sends(path + "/snooze", form(officer, thing, "until", "2024-06-18"))
                    .statusCode(303);
        });
        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("acknowledgeOnBoard", "snoozeOnBoard");
        officer.sees(path)
                .body(allOf(
                        containsString("รอเอกสาร"),
                        containsString("Snoozed until 18 Jun 2024"),
                        containsString("<td data-label=\"What\">Entered</td>"),
                        containsString("<td data-label=\"What\">Acknowledged</td>"),
                        containsString("you")));
        officer.sends(path + "/acknowledgement/removal", form(officer, thing)).statusCode(303);
        officer.sends(path + "/snooze/removal", form(officer, thing)).statusCode(303);
        officer.sees(path).body(containsString("<td data-label=\"What\">Snooze ended</td>"));
    }

    @Test
    void aSilenceIsEnteredAndEndedOnTheBoard() {
        var supervisor = Visitor.loggedIn("supervisor", province.code());
        supervisor
                .sees("/board/silences/new?agency=" + town.code())
                .body(containsString("value=\"" + town.code() + "\""));
        supervisor
                .sends(
                        "/board/silences",
                        Map.of(
                                "agency",
                                town.code(),
                                "kind",
                                "",
                                "from",
                                "2024-06-15",
                                "until",
                                "2024-06-20",
                                "reason",
                                "ย้ายที่ทำการ"))
                .statusCode(303);
        supervisor.sees("/board?view=SILENCES").body(containsString("ย้ายที่ทำการ"));
        var id = Database.query("select id from silence").get(0).get("id");
        supervisor
                .sends("/board/silences/" + id + "/ending", Map.of("version", "0"))
                .statusCode(303);
        supervisor.sees("/board?view=SILENCES").body(not(containsString("ย้ายที่ทำการ")));
    }

    @Test
    void whatFailedIsListedWhileItsItemIsOpen() {
        var thing = ADueThing.report(town).dueOn("2024-06-16").scheduled();
        Database.execute(
                "update reminder set state = 'FAILED', reason = 'ADDRESS_REFUSED', answer = '550 5.1.1', wake_at = null"
                        + " where due_item_id = ?::uuid and lead_days = 1",
                thing.id().toString());
        var operator = Visitor.loggedIn("operator", null);
        operator.sees("/board?view=FAILING")
                .body(allOf(containsString("550 5.1.1"), containsString("Address refused")));
        thing.done();
        operator.sees("/board?view=FAILING").body(not(containsString("550 5.1.1")));
    }

    @Test
    void whoMayNotIsToldSoOnAPage() {
        var thing = ADueThing.report(town).dueOn("2024-06-20").scheduled();
        var path = "/board/items/" + thing.id() + "/acknowledgement";
        Visitor.loggedIn("supervisor", province.code())
                .sends(path, Map.of("version", "0"))
                .statusCode(403)
                .contentType(startsWith("text/html"));
        var officer = Visitor.loggedIn("officer", town.code());
        officer.sends(path, Map.of("version", "999999"))
                .statusCode(412)
                .body(containsString("Read the resource again"));
        officer.sends("/board/items/" + thing.id() + "/snooze", form(officer, thing, "until", "2024-06-15"))
                .statusCode(422)
                .body(containsString("A snooze ends tomorrow or later"));
        assertThat(Database.query("select 1 from due_item where acknowledged_by is not null or snoozed_by is not null"))
                .isEmpty();
    }

    @Test
    void aPageRunsNoScriptButItsOwnAndItsFilesAreThere() {
        var page = Visitor.loggedIn("operator", null)
                .sees("/board")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .htmlPath();
        for (var file :
                new String[] {page.getString("html.head.link[0].@href"), page.getString("html.head.script.@src")}) {
            Visitor.anonymous().sees(file).statusCode(200);
        }
    }

    private static Map<String, ?> form(Visitor visitor, ADueThing thing) {
        return Map.of("version", visitor.versionOf(thing.id().toString()));
    }

    private static Map<String, ?> form(Visitor visitor, ADueThing thing, String name, String value) {
        return Map.of("version", visitor.versionOf(thing.id().toString()), name, value);
    }
}
