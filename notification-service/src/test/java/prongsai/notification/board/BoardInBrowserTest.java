package prongsai.notification.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;
import prongsai.notification.change.ChangeFeed;

/** Today is Wednesday, 12 June 2024. Pictures go to {@code target/board}, or where the property {@code board.pictures} says. */
@QuarkusTest
class BoardInBrowserTest {

    private static Chromium chromium;

    @Inject
    ChangeFeed feed;

    private final AnAgency province = AnAgency.known();
    private final AnAgency town = AnAgency.notTold().below(province);

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void itIsJune() {
        Bench.clear();
        Bench.itIs("2024-06-12", "09:00");
        chromium.complaints().clear();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void aChangeIsSeenOnTheOpenBoardWithinTwoSecondsAndTheFiguresFollow() {
        try (var page = chromium.boardOf("supervisor@" + province.code(), "en", 1280, 900)) {
            assertThat(page.locator(".figures a").first()).containsText("0 Due today");
            var thing = ADueThing.report(town).dueOn("2024-06-12").scheduled();
            var line = page.locator("#latest a[href='/board/items/" + thing.id() + "']");
            line.waitFor(new Locator.WaitForOptions().setTimeout(2_000));
            assertThat(page.locator(".figures a").first()).containsText("1 Due today");
            assertThat(page.locator("tr[data-item='" + thing.id() + "']")).hasCount(1);
            thing.done();
            assertThat(page.locator(".figures a").first()).containsText("0 Due today");
            assertThat(page.locator("#latest li")).hasCount(2);
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    @Test
    void aBoardThatWasCutOffTellsWhatItMissedOnce() {
        try (var page = chromium.boardOf("supervisor@" + province.code(), "en", 1280, 900)) {
            ADueThing.report(town).scheduled();
            assertThat(page.locator("#latest li")).hasCount(1);
            feed.letGo();
            assertThat(page.locator("#live.on")).hasCount(0);
            var missed = ADueThing.report(town).scheduled();
            page.waitForSelector("#live.on");
            assertThat(page.locator("#latest a[href='/board/items/" + missed.id() + "']"))
                    .hasCount(1);
            assertThat(page.locator("#latest li")).hasCount(2);
        }
    }

    @Test
    void everythingIsReachedAndDoneByKeyboard() {
        var thing = ADueThing.report(town).dueOn("2024-06-12").scheduled();
        try (var page = chromium.boardOf("officer@" + town.code(), "en", 1280, 900)) {
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            tabTo(page, "#item-" + thing.id());
            assertThat(page.locator("#item-" + thing.id()).evaluate("e => getComputedStyle(e).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Enter");
            tabTo(page, "form[aria-labelledby='acknowledge-title'] [name='note']");
            page.keyboard().type("ทราบแล้ว");
            page.keyboard().press("Enter");
            assertThat(page.locator(".facts .tag.good")).hasText("Acknowledged");
            assertThat(page.locator("section[aria-labelledby='history-title']")).containsText("ทราบแล้ว");
        }
        assertThat(Database.query(
                        "select acknowledgement_note as note from due_item where acknowledged_at is not null"))
                .extracting(row -> row.get("note"))
                .containsExactly("ทราบแล้ว");
    }

    @Test
    void whatDidNotArriveIsSentAgainAndFedInByKeyboard() {
        ABusyDay.of(province, town);
        var failed = idOf("select id from delivery where channel = 'EMAIL'");
        var letter = idOf("select id from dead_letter where replay_asked_at is null");
        try (var page = chromium.boardOf("operator", "en", 1280, 900)) {
            page.navigate("/board?view=FAILING");
            tabTo(page, "#again-" + failed);
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-delivery]")).hasCount(2);
            assertThat(page.locator("[data-delivery='" + failed + "']")).hasCount(0);
            page.navigate("/board?view=DEAD_LETTERS");
            tabTo(page, "#feed-" + letter);
            page.keyboard().press("Enter");
            assertThat(page.locator("#feed-" + letter)).hasCount(0);
            assertThat(page.locator(".list .tag.good")) // the live board shows it once it is done
                    .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        }
        assertThat(Database.query("select state from delivery where channel = 'EMAIL'"))
                .extracting(row -> row.get("state"))
                .containsExactly("PLANNED");
    }

    @Test
    void aMessageThatIsGivenUpIsSeenOnTheOpenBoard() {
        ABusyDay.of(province, town);
        try (var page = chromium.boardOf("supervisor@" + province.code(), "en", 1280, 900)) {
            page.navigate("/board?view=FAILING");
            page.waitForSelector("#live.on");
            assertThat(page.locator("tr[data-delivery] .tag.now")).hasCount(1);
            Database.execute(
                    "update delivery set state = 'FAILED', wake_at = null, done_at = prongsai_now() where channel = 'WEBHOOK'");
            assertThat(page.locator("#latest")).containsText("Message failed");
            assertThat(page.locator("tr[data-delivery] .tag.now")).hasCount(0);
            assertThat(page.locator("tr[data-delivery]")).hasCount(3);
            assertThat(page.locator("tr[data-delivery] button")).hasCount(0);
        }
    }

    private static String idOf(String query) {
        return Database.query(query).get(0).get("id").toString();
    }

    private static void tabTo(Page page, String target) {
        for (int i = 0; i < 120; i++) {
            if ((Boolean) page.locator(target).evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(target + " is not reached by Tab");
    }

    @Test
    void anOpenItemSaysThatItHasChangedAndKeepsWhatIsBeingWritten() {
        var thing = ADueThing.report(town).dueOn("2024-06-20").scheduled();
        try (var page = chromium.boardOf("officer@" + town.code(), "en", 1280, 900)) {
            page.navigate("/board/items/" + thing.id());
            page.waitForSelector("#live.on");
            page.locator("[name='note']").first().fill("half a sen");
            thing.movedTo("2024-06-21", "2024-06-12");
            assertThat(page.locator("#changed")).containsText("This item has changed.");
            assertThat(page.locator("[name='note']").first()).hasValue("half a sen");
        }
    }

    @Test
    void theLanguageIsChosenOnceAndKept() {
        try (var page = chromium.boardOf("operator", "th", 1280, 900)) {
            assertThat(page.locator("html")).hasAttribute("lang", "th");
            page.locator("header a[hreflang='en']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            page.navigate("/board?view=OVERDUE");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void itFitsADeskAndAPhone(String language) {
        var busy = ABusyDay.of(province, town);
        try (var page = chromium.boardOf("supervisor@" + province.code(), language, 1280, 900)) {
            page.navigate("/board?view=OVERDUE");
            page.waitForSelector("#live.on");
            picture(page, "board-desktop-" + language);
            fits(page);
        }
        try (var page = chromium.boardOf("officer@" + town.code(), language, 1280, 900)) {
            page.navigate("/board/items/" + busy.id());
            page.waitForSelector("#live.on");
            picture(page, "item-desktop-" + language);
            fits(page);
        }
        try (var page = chromium.boardOf("operator", language, 1280, 900)) {
            for (var view : List.of("failing", "dead-letters")) {
                page.navigate("/board?view=" + view.toUpperCase(Locale.ROOT).replace('-', '_'));
                page.waitForSelector("#live.on");
                picture(page, view + "-desktop-" + language);
                fits(page);
            }
        }
        try (var page = chromium.boardOnPhone("operator", language)) {
            page.navigate("/board?view=FAILING");
            page.waitForSelector("#live.on");
            picture(page, "failing-phone-" + language);
            fits(page);
        }
        try (var page = chromium.boardOnPhone("supervisor@" + province.code(), language)) {
            picture(page, "board-phone-" + language);
            fits(page);
            page.navigate("/board/items/" + busy.id());
            page.waitForSelector("#live.on");
            picture(page, "item-phone-" + language);
            fits(page);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Nothing is to be scrolled to sideways. */
    private static void fits(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("board.pictures", "target/board"), name + ".png")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/board",
                "/board?view=FAILING",
                "/board?view=SILENCES",
                "/board?view=DEAD_LETTERS",
                "/board/silences/new",
                "/board/items/"
            })
    void landmarksNamesAndContrastAreAsTheyShouldBe(String path) {
        var thing = ABusyDay.of(province, town);
        try (var page = chromium.boardOf("operator", "en", 1280, 900)) {
            for (var colours : List.of(
                    com.microsoft.playwright.options.ColorScheme.LIGHT,
                    com.microsoft.playwright.options.ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                page.navigate(path.endsWith("/") ? path + thing.id() : path);
                page.waitForSelector(path.endsWith("/new") ? "main" : "#live.on");
                assertThat(Axe.violations(page)).isEmpty();
            }
        }
    }
}
