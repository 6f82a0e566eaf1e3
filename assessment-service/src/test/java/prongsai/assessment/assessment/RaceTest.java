package prongsai.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
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

    private static List<Integer> atTheSameTime(Supplier<Integer> request) {
        var start = new CyclicBarrier(2);
        return Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> {
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
