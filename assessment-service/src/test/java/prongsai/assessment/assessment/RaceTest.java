package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class RaceTest {

    @RepeatedTest(5)
    void ofTwoAssessmentsEnteredAtTheSameTimeOneIsKept() {
        var agency = Registered.anyAgency();

        var statuses = atTheSameTime(() -> Entry.of(agency).post().statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(Database.query("select id from assessment where agency_id = ?", UUID.fromString(agency.id())))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoCorrectionsOfTheSameVersionOneIsKept() {
        var agency = Registered.anyAgency();
        var id = Entry.of(agency).enter();

        var statuses = atTheSameTime(() -> Api.as(Tokens.officer(agency.code()))
                .header("If-Match", "\"0\"")
                .body(Entry.correction()
                        .with("source", UUID.randomUUID().toString())
                        .body())
                .put("/v1/assessments/" + id)
                .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(5)
    void ofTwoWithdrawalsOneIsTold() {
        var agency = Registered.anyAgency();
        var id = published(agency);

        var statuses = atTheSameTime(() -> withdraw(agency, id));

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(Events.published("prongsai.assessment.withdrawn.v1", UUID.fromString(id)))
                .hasSize(1);
    }

    @RepeatedTest(5)
    void nextEditionComesAfterTheWithdrawalOrNotAtAll() {
        var agency = Registered.anyAgency();
        var id = published(agency);

        var statuses = atTheSameTime(
                () -> withdraw(agency, id), () -> Entry.of(agency).post().statusCode());

        assertThat(statuses.get(0)).isEqualTo(200);
        assertThat(statuses.get(1)).isIn(201, 409);
        assertThat(Database.query(
                        "select edition from assessment where agency_id = ? and status <> 'WITHDRAWN'",
                        UUID.fromString(agency.id())))
                .hasSize(statuses.get(1) == 201 ? 1 : 0);
    }

    private static String published(Registered agency) {
        var id = Entry.of(agency).enter();
        Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"0\"")
                .post("/v1/assessments/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    private static int withdraw(Registered agency, String id) {
        return Api.as(Tokens.approver(agency.code()))
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "บันทึกผิด"))
                .post("/v1/assessments/" + id + "/withdrawal")
                .statusCode();
    }

    private static List<Integer> atTheSameTime(Supplier<Integer> request) {
        return atTheSameTime(request, request);
    }

    private static List<Integer> atTheSameTime(Supplier<Integer> one, Supplier<Integer> other) {
        var start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(request -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return request.get();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
