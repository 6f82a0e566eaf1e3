package prongsai.reporting.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.TestClock;
import prongsai.kit.test.Tokens;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;
import prongsai.reporting.document.Told;

/**
 * The public pages as people see them. Pictures go to {@code target/pages}, or where the property {@code pages.pictures} says.
 */
@QuarkusTest
class PublicPagesInBrowserTest {

    private static final Set<String> PUBLISHED = new HashSet<>();
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void hearNoComplaints() {
        TestClock.setDate(LocalDate.parse("2024-06-10"));
        chromium.complaints().clear();
    }

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"education-area", "municipality", "province", "provincial-education", "sub-district"})
    void documentsAreReadOnADeskAndOnAPhone(String agency) {
        var address = published(agency);
        for (var kind : List.of("measures", "results")) {
            looksRight(address + "/" + kind, agency + "-" + kind);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void pagesAroundThemAreReadOnADeskAndOnAPhone() {
        var address = published("municipality");
        var plan = AnApprovedPlan.of(AnAgency.known());
        plan.withdraw(plan.published("MEASURES"), "ข้อมูลผู้รับผิดชอบไม่ถูกต้อง อยู่ระหว่างแก้ไข")
                .statusCode(200);

        looksRight(address.substring(0, address.lastIndexOf('/')), "agency");
        looksRight(address + "/measures/versions", "versions");
        assertThat(chromium.complaints()).isEmpty();
        looksRight(plan.address("measures"), "gone");
        looksRight("/public/NO-SUCH-AGENCY/2567/measures", "not-found");
    }

    @Test
    void tableThatIsTooWideScrollsInItsOwnRegion() {
        var address = published("education-area");
        try (var page = chromium.onAPhone()) {
            page.navigate(address + "/measures");
            var regions = page.locator("[role=region]").all();

            assertThat(regions).isNotEmpty().allSatisfy(region -> {
                assertThat(region).hasAttribute("tabindex", "0");
                assertThat(
                                (String)
                                        region.evaluate(
                                                "e => e.getAttribute('aria-label') || document.getElementById(e.getAttribute('aria-labelledby')).textContent"))
                        .isNotBlank();
                assertThat((String) region.evaluate("e => getComputedStyle(e).overflowX"))
                        .isEqualTo("auto");
            });
        }
    }

    @Test
    void numberInATableIsNotBroken() {
        var address = published("education-area");
        try (var page = chromium.onAPhone()) {
            page.navigate(address + "/measures");

            var broken = page.evaluate(
                    """
                    () => [...document.querySelectorAll('td')]
                      .filter(e => /^[+-]?[\\d๐-๙.,]+$/.test(e.textContent.trim()))
                      .filter(e => { const r = document.createRange(); r.selectNodeContents(e); return r.getClientRects().length > 1; })
                      .map(e => e.textContent)""");

            assertThat((List<?>) broken).isEmpty();
        }
    }

    @Test
    void printedPageIsTheDocumentWithoutWhatOneClicksOn() {
        var address = published("education-area");
        try (var page = chromium.onADesk()) {
            page.navigate(address + "/measures");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".public-frame nav")).isHidden();
            assertThat(page.locator("body > .skip")).isHidden();
            assertThat(page.locator("main h1").first()).isVisible();
            assertThat(page.locator(".public-frame").first()).containsText("เผยแพร่เมื่อ");
            page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(pictures().resolve("education-area-measures.pdf")));
            assertThat(Chromium.outside(page)).isEmpty();
        }
    }

    @Test
    void everythingIsReachedByKeyboard() {
        var address = published("municipality");
        try (var page = chromium.onADesk()) {
            page.navigate(address + "/measures");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat((String) page.evaluate("location.hash")).isEqualTo("#content");
            page.navigate(address + "/measures");
            var reached = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                page.keyboard().press("Tab");
                reached.add((String) page.evaluate("document.activeElement.textContent.trim()"));
            }
            assertThat(reached)
                    .containsSubsequence("Word (DOCX)", "PDF", "ข้อมูลเปิด JSON", "ข้อมูลเปิด CSV", "ทุกฉบับ");
        }
    }

    private static void looksRight(String address, String name) {
        try (var page = chromium.onADesk()) {
            look(page, address, name + "-desktop");
        }
        try (var page = chromium.onAPhone()) {
            look(page, address, name + "-phone");
        }
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures().resolve(name + ".png")));
        assertThat(Chromium.outside(page)).as(name).isEmpty();
        assertThat(Chromium.violations(page)).as(name).isEmpty();
    }

    private static Path pictures() {
        return Path.of(System.getProperty("pages.pictures", "target/pages"));
    }

    /** Both documents of one of the five agencies; where they are, without the kind. */
    private static String published(String agency) {
        var told = Told.of(agency).send();
        var plan = told.planData();
        if (PUBLISHED.add(agency)) {
            for (var kind : PublicationKind.values()) {
                Api.as(Tokens.approver(told.code()))
                        .body("{\"measurePlanId\": \"%s\", \"kind\": \"%s\"}"
                                .formatted(plan.get("id").asText(), kind))
                        .post("/v1/publications")
                        .then()
                        .statusCode(201);
            }
        }
        return "/public/" + told.code() + "/" + plan.get("fiscalYear").asInt();
    }
}
