package prongsai.notification.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Database;
import prongsai.notification.ADueThing;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Today is 15 June 2024. */
@QuarkusTest
class MetersTest {

    private static final String FOLDER = "../deploy/observability/";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?=\\s*[{\\[) ]|$)");

    private final AnAgency town = AnAgency.known();

    @Inject
    ServiceMeters meters;

    @BeforeEach
    void itIsTheFifteenthOfJune() {
        Bench.clear();
        Bench.itIs("2024-06-15", "09:00");
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void dueItemsAreCountedByHowTheyStand() {
        for (var day :
                new String[] {"2024-06-01", "2024-06-02", "2024-06-03", "2024-06-15", "2024-06-15", "2024-06-16"}) {
            ADueThing.report(town).dueOn(day).scheduled();
        }
        ADueThing.report(town).dueOn("2024-06-15").scheduled().done();
        meters.takeStock();
        assertThat(scrape())
                .contains(
                        "prongsai_due_items{state=\"OVERDUE\"} 3.0",
                        "prongsai_due_items{state=\"DUE_TODAY\"} 2.0",
                        "prongsai_due_items{state=\"UPCOMING\"} 1.0");
    }

    @Test
    void remindersAreCountedByWhatBecameOfThem() {
        var thing = ADueThing.report(town).dueOn("2024-06-20").scheduled();
        double failed = counted("REMINDER_FAILED");
        double skipped = counted("REMINDER_SKIPPED");
        Bench.itIs("2024-06-19", "08:40");
        meters.takePulse();
        assertThat(scrape()).contains("prongsai_reminders_oldest_seconds " + (6 * 86_400 + 600) + ".0");
        become(thing, 7, "SKIPPED", "STALE");
        become(thing, 1, "FAILED", "NO_MAILBOX");
        meters.takeStock();
        meters.takePulse();
        assertThat(scrape())
                .contains(
                        "prongsai_reminders_waiting 2.0",
                        "prongsai_reminders_failing 1.0",
                        "prongsai_reminders_oldest_seconds 0.0");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> counted("REMINDER_FAILED") == failed + 1 && counted("REMINDER_SKIPPED") == skipped + 1);
    }

    private static void become(ADueThing thing, int leadDays, String state, String reason) {
        Database.execute(
                "update reminder set state = ?, reason = ?, wake_at = null where due_item_id = ?::uuid and lead_days = ?",
                state,
                reason,
                thing.id().toString(),
                leadDays);
    }

    @Test
    void everyMetricThatRulesAndDashboardNameIsThere() throws IOException {
        RestAssured.get("/q/health/live").then().statusCode(200);
        var told = scrape().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[ {]")[0])
                .collect(Collectors.toSet());
        var asked = new TreeSet<String>();
        for (var expression : expressions()) {
            var names = NAME.matcher(expression.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("\\{[^}]*}", "{}"));
            names.results().map(found -> found.group()).forEach(asked::add);
        }
        assertThat(asked).contains("prongsai_due_items", "prongsai_outbox_oldest_seconds");
        assertThat(told).containsAll(asked);
    }

    private static List<String> expressions() throws IOException {
        var rules = new ObjectMapper(new YAMLFactory()).readTree(new File(FOLDER + "rules.yml"));
        var dashboard = new ObjectMapper().readTree(new File(FOLDER + "dashboard.json"));
        var found = rules.findValuesAsText("expr");
        found.addAll(dashboard.findValuesAsText("expr"));
        assertThat(found).hasSizeGreaterThan(15);
        return found;
    }

    private static double counted(String what) {
        var line = scrape().lines()
                .filter(one -> one.startsWith("prongsai_changes_total{what=\"" + what + "\"}"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.substring(line.indexOf(' ') + 1));
    }

    private static String scrape() {
        return RestAssured.given()
                .accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(",}", "}");
    }
}
