package prongsai.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People log in to the board behind the real Keycloak, in a real Chromium. */
@ExtendWith(RunningSystem.class)
class BoardIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final Settings settings = RunningSystem.settings();

    @Test
    void peopleLogInByKeycloakAndOutAgain() {
        var environment = Files.isExecutable(CHROMIUM)
                ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                : Map.<String, String>of();
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment))) {
            var options =
                    new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking"));
            if (Files.isExecutable(CHROMIUM)) {
                options.setExecutablePath(CHROMIUM);
            }
            Page page = playwright.chromium().launch(options).newPage();
            page.setDefaultTimeout(60_000);
            String board = settings.url(Port.NOTIFICATION) + "/board";
            page.navigate(board + "?view=OVERDUE");
            assertThat(page.url()).startsWith(settings.realm());
            page.fill("#username", "operator");
            page.fill("#password", Api.DEMO_PASSWORD);
            page.click("#kc-login");
            // The page that was asked for, with nothing of the login left in its address.
            assertThat(page).hasURL(board + "?view=OVERDUE");
            page.waitForSelector("#live.on");
            page.click("a[href='/board/logout']");
            assertThat(page.locator("#username")).isVisible();
            page.navigate(board);
            assertThat(page.locator("#username")).isVisible();
        }
    }
}
