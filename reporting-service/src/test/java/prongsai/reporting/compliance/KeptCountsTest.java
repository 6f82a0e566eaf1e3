package prongsai.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.reporting.AnAgency;

/** What is kept is at any time what counting the reports one by one would give. */
@QuarkusTest
class KeptCountsTest {

    private static final LocalDate START = LocalDate.parse("2024-01-10");
    private static final List<String> STATES =
            List.of("OPEN", "LATE_ENTRY", "SUBMITTED", "RETURNED", "RESUBMITTED", "ACCEPTED", "EXEMPT", "WITHDRAWN");
    private static final List<String> NOT_HANDED_IN = List.of("OPEN", "LATE_ENTRY", "WITHDRAWN");

    private final Hierarchy hierarchy = Hierarchy.known();

    @Inject
    SummingUp summingUp;

    @AfterEach
    void letTheClockRun() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void countsEqualTheReportsWhateverHappenedToThem(int seed) {
        var random = new Random(seed);
        var reports = someReports(random, 40);
        for (int round = 0; round < 3; round++) {
            IntStream.range(0, 30).forEach(i -> something(random, reports));
            compareAll(START.plusDays(random.nextInt(10) - 5L));
            summingUp.sumUp();
            compareAll(START.plusDays(random.nextInt(10) - 5L));
        }
    }

    /** Agencies move and rows are summed up while reports change in other connections. */
    @Test
    void countsEqualTheReportsAfterChangesThatMet() {
        var reports = someReports(new Random(7), 12);
        var runners = IntStream.range(0, 4)
                .mapToObj(seed -> CompletableFuture.runAsync(
                        () -> {
                            var random = new Random(seed);
                            IntStream.range(0, 40).forEach(i -> something(random, reports));
                        },
                        runner -> new Thread(runner).start()))
                .toList();
        IntStream.range(0, 5).forEach(i -> summingUp.sumUp());
        runners.forEach(CompletableFuture::join);

        compareAll(START);
    }

    @Test
    void sumsOfSeveralChangesBecomeOneRow() {
        var report = Hierarchy.report(hierarchy.municipalities().get(0), START);
        Hierarchy.stands(report, "SUBMITTED", START);
        Hierarchy.stands(report, "ACCEPTED", START);

        summingUp.sumUp();

        assertThat(Database.query(
                        "select accepted, on_time, waiting from compliance_count where path = ?",
                        hierarchy.ministry().path()))
                .containsExactly(Map.of("accepted", 1, "on_time", 1, "waiting", 0));
    }

    @Test
    void agencyThatIsAnnouncedAfterItsReportsIsCounted() {
        var agency = hierarchy.municipalities().get(0);
        Database.execute("delete from agency_unit where agency_id = ?", agency.id());
        Database.execute("delete from agency where id = ?", agency.id());
        Hierarchy.report(agency, START);
        compareAll(START);

        Database.execute(
                "insert into agency (id, code, path) values (?, ?, ?)", agency.id(), agency.code(), agency.path());

        compareAll(START);
    }

    private List<UUID> someReports(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Hierarchy.report(
                        any(random, hierarchy.all()),
                        any(random, List.of("M01/2567", "M02/2567", "Q1/2567")),
                        any(random, List.of("PROGRESS", "SUMMARY")),
                        START.plusDays(random.nextInt(7) - 3L),
                        any(random, List.of(2567, 2567, 2568))))
                .toList();
    }

    private void something(Random random, List<UUID> reports) {
        var report = any(random, reports);
        switch (random.nextInt(8)) {
            case 0 -> Hierarchy.isDueOn(report, START.plusDays(random.nextInt(7) - 3L));
            case 1 -> Hierarchy.moves(any(random, hierarchy.municipalities()), any(random, hierarchy.provinces()));
            default -> {
                var state = any(random, STATES);
                var handedIn = !NOT_HANDED_IN.contains(state) && (!state.equals("EXEMPT") || random.nextBoolean());
                Hierarchy.stands(report, state, handedIn ? START.plusDays(random.nextInt(7) - 3L) : null);
            }
        }
    }

    /** Each agency's figures as they are told on that day, against its reports. */
    private void compareAll(LocalDate today) {
        TestClock.setDate(today);
        for (var agency : hierarchy.all()) {
            if (Database.query("select id from agency where id = ?", agency.id())
                    .isEmpty()) {
                continue;
            }
            for (int year : List.of(2567, 2568)) {
                assertThat(told(agency, year)).as(agency.code()).isEqualTo(counted(agency, year, today));
            }
        }
    }

    private Map<String, Long> told(AnAgency agency, int year) {
        var answer = Api.as(hierarchy.ministry().supervisor())
                .get("/v1/compliance?agencyId=" + agency.id() + "&fiscalYear=" + year)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode figures = Events.parse(answer).get("figures");
        var told = new TreeMap<String, Long>();
        for (var name : List.of("onTime", "late", "waiting", "returned", "accepted", "overdue", "open", "exempt")) {
            told.put(name, figures.get(name).asLong());
        }
        return told;
    }

    private static Map<String, Long> counted(AnAgency agency, int year, LocalDate today) {
        var path = (String) Database.query("select path from agency where id = ?", agency.id())
                .get(0)
                .get("path");
        var counted = new TreeMap<String, Long>();
        List.of("onTime", "late", "waiting", "returned", "accepted", "overdue", "open", "exempt")
                .forEach(name -> counted.put(name, 0L));
        for (var report : Hierarchy.reports(path)) {
            if (report.get("fiscal_year").equals(year)) {
                names(report, today).forEach(name -> counted.merge(name, 1L, Long::sum));
            }
        }
        return counted;
    }

    private static List<String> names(Map<String, Object> report, LocalDate today) {
        var dueOn = ((Date) report.get("due_on")).toLocalDate();
        return switch ((String) report.get("status")) {
            case "OPEN", "LATE_ENTRY" -> List.of(dueOn.isBefore(today) ? "overdue" : "open");
            case "SUBMITTED", "RESUBMITTED" -> List.of("waiting", timeliness(report, dueOn));
            case "RETURNED" -> List.of("returned", timeliness(report, dueOn));
            case "ACCEPTED" -> List.of("accepted", timeliness(report, dueOn));
            case "EXEMPT" -> List.of("exempt");
            default -> List.of();
        };
    }

    private static String timeliness(Map<String, Object> report, LocalDate dueOn) {
        return ((Date) report.get("submitted_on")).toLocalDate().isAfter(dueOn) ? "late" : "onTime";
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
