package prongsai.reporting.publication;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium: the machine's own where it has one, else the one that Playwright fetches. */
final class Chromium implements AutoCloseable {

    private static final List<Path> INSTALLED = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Chromium() {
        var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options =
                new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking"));
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    Page onADesk() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** The narrowest that is common. */
    Page onAPhone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private Page page(Browser.NewContextOptions options) {
        var page = browser.newContext(options.setLocale("th").setBaseURL("http://localhost:" + RestAssured.port))
                .newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What the browser had to say: styles that were not let in, files that are not there. */
    List<String> complaints() {
        return complaints;
    }

    /** What breaks the rules of the Web Content Accessibility Guidelines or is not good practice, and where. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /** What of the page, without what scrolls in a frame of its own, stands out at the side; nothing is to be scrolled to sideways. */
    static List<String> outside(Page page) {
        var found = page.evaluate(
                """
                () => {
                  const root = document.documentElement;
                  if (root.scrollWidth <= root.clientWidth) return [];
                  return [...document.body.querySelectorAll('*')]
                    .filter(e => !e.closest('.scroll, .wide') && e.getBoundingClientRect().right > root.clientWidth + 1)
                    .map(e => e.outerHTML.slice(0, 200)).concat(['page: ' + root.scrollWidth]);
                }""");
        return Stream.of(found)
                .flatMap(list -> ((List<?>) list).stream())
                .map(String::valueOf)
                .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
