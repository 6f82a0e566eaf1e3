package prongsai.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Database;

/** What is kept is always what the long way would give. */
@QuarkusTest
class KeptStatisticsTest {

    private static final String PUBLISH = "update assessment set status = 'PUBLISHED', published_at = prongsai_now(),"
            + " withdrawn_at = null, withdrawal_reason = null where id = ?";
    private static final List<String> CHANGES = List.of(
            PUBLISH,
            PUBLISH,
            "update assessment set status = 'WITHDRAWN', withdrawn_at = prongsai_now(), withdrawal_reason = 'wrong'"
                    + " where status = 'PUBLISHED' and id = ?",
            "update assessment set status = 'DRAFT', published_at = null, withdrawn_at = null, withdrawal_reason = null where id = ?",
            "update assessment set overall = overall - 0.01 where overall > 50 and id = ?",
            "update assessment_indicator set score = 100 - score / 2 where number = 3 and assessment_id = ?",
            "delete from assessment_indicator where number = 7 and assessment_id = ?",
            "insert into assessment_indicator (assessment_id, number, score) values (?, 7, 77.77) on conflict do nothing",
            "update assessment_instrument set score = score / 2 where code = 'EIT' and assessment_id = ?",
            "delete from assessment_instrument where code = 'OIT' and assessment_id = ?",
            "insert into assessment_instrument (assessment_id, code, score) values (?, 'OIT', 66.66) on conflict do nothing");

    @Inject
    StatisticsJob job;

    private Registered province;

    @BeforeEach
    void thereIsAProvince() {
        province = Registered.anyAgency();
        ManyResults.agencies(province, 30);
    }

    @Test
    void whatIsKeptIsWhatTheLongWayGivesWhateverIsWritten() {
        var random = new Random(); // the changes tell the rest in a failure
        ManyResults.results(province, 2566, "DRAFT");
        var ids = ManyResults.ids(province, 2566);
        var done = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            var change = CHANGES.get(random.nextInt(CHANGES.size()));
            var id = ids.get(random.nextInt(ids.size()));
            Database.execute(change, id);
            done.append("\n").append(change).append(" ").append(id);
            if (i % 6 == 0) {
                checkEveryGroup(2566, done.toString());
            }
        }
        checkEveryGroup(2566, done.toString());
    }

    @Test
    void resultsWrittenInBulkCountAtOnce() {
        assertThat(assessed(2567)).isZero();

        ManyResults.results(province, 2567, "PUBLISHED");

        assertThat(assessed(2567)).isEqualTo(30);
        checkEveryGroup(2567, "in bulk");
    }

    @Test
    void draftsLeaveTheKeptStatisticsStanding() {
        assertThat(assessed(2564)).isZero();

        ManyResults.results(province, 2564, "DRAFT");

        assertThat(Database.query("select 1 from statistics_change where fiscal_year = 2564"))
                .isEmpty();
        assertThat(Database.query(
                        "select 1 from statistics where fiscal_year = 2564 and path like '%/' || ? || '/'",
                        province.code()))
                .hasSize(1);
    }

    @Test
    void publicationUnderWayCountsFromItsCommitOn() throws SQLException {
        ManyResults.results(province, 2566, "DRAFT");
        try (var publisher = Database.connect()) {
            publisher.setAutoCommit(false);
            try (var publish = publisher.prepareStatement(PUBLISH)) {
                publish.setObject(1, ManyResults.ids(province, 2566).get(0));
                publish.execute();
            }
            assertThat(assessed(2566)).isZero(); // and that is kept

            publisher.commit();
        }

        assertThat(assessed(2566)).isEqualTo(1);
    }

    @Test
    void publicationDuringARefreshIsNotStruckOutWithTheOnesThatWereCounted() throws SQLException {
        ManyResults.results(province, 2566, "DRAFT");
        var ids = ManyResults.ids(province, 2566);
        assertThat(assessed(2566)).isZero();
        Database.execute(PUBLISH, ids.get(0));
        try (var blocker = Database.connect()) {
            blocker.setAutoCommit(false);
            try (var lock =
                    blocker.prepareStatement("select path from statistics where fiscal_year = 2566 for update")) {
                lock.execute(); // a refresh counts, and then waits for these rows
            }
            var refresh = CompletableFuture.supplyAsync(() -> assessed(2566));
            await().until(() -> !Database.query("select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like 'delete from statistics %'")
                    .isEmpty());

            Database.execute(PUBLISH, ids.get(1));
            blocker.rollback();
            refresh.join();
        }

        assertThat(assessed(2566)).isEqualTo(2);
    }

    @Test
    void readersNeverMissWhatWasPublishedBeforeTheyAsked() {
        ManyResults.results(province, 2566, "DRAFT");
        var committed = new AtomicInteger();
        var publisher =
                CompletableFuture.runAsync(() -> ManyResults.ids(province, 2566).forEach(id -> {
                    Database.execute(PUBLISH, id);
                    committed.incrementAndGet();
                }));
        var refreshing = CompletableFuture.runAsync(() -> {
            while (!publisher.isDone()) {
                job.refresh();
            }
        });
        var readers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    int known;
                    do {
                        known = committed.get();
                        assertThat(assessed(2566)).isGreaterThanOrEqualTo(known);
                    } while (known < 30);
                }))
                .toList();

        publisher.join();
        refreshing.join();
        readers.forEach(CompletableFuture::join);
        checkEveryGroup(2566, "after the race");
    }

    @Test
    void nationIsRenewedInTheBackground() {
        ManyResults.results(province, 2568, "PUBLISHED");

        await().untilAsserted(() -> {
            job.refresh();
            assertThat(Database.query("select 1 from statistics_change where fiscal_year = 2568"))
                    .isEmpty();
        });

        assertThat(
                        Database.query(
                                "select 1 from statistics where fiscal_year = 2568 and programme = 'NACC_ITA' and path = '/TH/'"))
                .isNotEmpty();
    }

    @Test
    void countsOfRegisteredAgenciesStayTheSameWhenTheyAreSummedUp() {
        var below = Registered.under(province);
        Registered.under(below);
        var before = registered();

        job.sumUpRegisteredAgencies();

        assertThat(before).isEqualTo(33); // itself, 30 and the two
        assertThat(registered()).isEqualTo(before);
        assertThat(Database.query("select path, type from statistics_registered group by 1, 2 having count(*) > 1"))
                .isEmpty();
        assertThat(
                        Database.query(
                                """
                        select path, type, sum(agencies) from statistics_registered group by 1, 2
                        except
                        select g.path, t.type, count(*) from agency g
                        cross join (select distinct type from agency union all select '*') t
                        join agency b on starts_with(b.path, g.path) and t.type in ('*', b.type) group by 1, 2"""))
                .isEmpty();
    }

    private void checkEveryGroup(int year, String done) {
        for (var group : List.of(
                Map.entry("/TH/", "*"),
                Map.entry("/TH/", "SAO"),
                Map.entry(path(), "*"),
                Map.entry(path(), "MUNICIPALITY_TOWN"),
                Map.entry(path() + province.code() + "-1/", "*"))) {
            var expected = LongWay.expected(group.getKey(), group.getValue(), year);
            for (var time : List.of("computed", "kept")) {
                assertThat(LongWay.answered(group.getKey(), group.getValue(), year))
                        .as(group + " " + time + done)
                        .isEqualTo(expected);
            }
        }
    }

    private int assessed(int year) {
        return LongWay.statistics("agencyId=" + province.id(), year).getInt("assessed");
    }

    private int registered() {
        return LongWay.statistics("agencyId=" + province.id(), 2566).getInt("registered");
    }

    private String path() {
        return "/TH/" + province.code() + "/";
    }
}
