package prongsai.notification.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.channel.Answer;
import prongsai.notification.channel.Parcel;

@QuarkusTest
class LinePushTest {

    private static final String GROUP = "C0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2024-06-08T01:30:00Z");

    @Inject
    LineSettings settings;

    @Inject
    Vertx vertx;

    private LinePush line;

    @BeforeEach
    void open() {
        LineStandIn.reset();
        line = new LinePush(settings, vertx);
    }

    @AfterEach
    void close() {
        line.stop(null);
        LineStandIn.reset();
    }

    @Test
    void aMessageIsShownToTheGroup() {
        assertThat(push(UUID.randomUUID(), NOW)).isEqualTo(Answer.taken());
        var shown = LineStandIn.taken().get(0);
        assertThat(shown.getString("to")).isEqualTo(GROUP);
        assertThat(shown.getJsonArray("messages").getJsonObject(0).getString("text"))
                .isEqualTo("เรียน สำนักปลัด");
    }

    @Test
    void aMessageWhoseAnswerWasLostIsNotShownTwice() {
        var id = UUID.randomUUID();
        LineStandIn.losesTheAnswer(true);
        assertThat(push(id, NOW).kind()).isEqualTo(Answer.Kind.TROUBLE);
        LineStandIn.losesTheAnswer(false);
        assertThat(push(id, NOW)).isEqualTo(Answer.taken());
        assertThat(LineStandIn.taken()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "400, REFUSED, ",
        "404, REFUSED, ",
        "401, TROUBLE, ",
        "403, TROUBLE, ",
        "429, TROUBLE, PT1M",
        "500, TROUBLE, ",
        "503, TROUBLE, "
    })
    void whatLineAnswersDecides(int status, Answer.Kind kind, Duration pause) {
        LineStandIn.answers(status);
        assertThat(push(UUID.randomUUID(), NOW)).isEqualTo(new Answer(kind, Integer.toString(status), pause));
    }

    @Test
    void theQuotaIsLookedAtBeforeABurstAndKept() {
        LineStandIn.hasAQuotaOf(2);
        assertThat(push(UUID.randomUUID(), NOW)).isEqualTo(Answer.taken());
        assertThat(push(UUID.randomUUID(), NOW)).isEqualTo(Answer.taken());
        var third = push(UUID.randomUUID(), NOW);
        assertThat(third).isEqualTo(Answer.trouble("quota used up", Duration.ofHours(1)));
        assertThat(LineStandIn.taken()).hasSize(2);
        assertThat(LineStandIn.asked().stream().filter(path -> path.endsWith("/quota")))
                .hasSize(1);
        LineStandIn.hasAQuotaOf(100);
        assertThat(push(UUID.randomUUID(), NOW.plus(Duration.ofMinutes(10)))).isEqualTo(Answer.taken());
    }

    @Test
    void afterTooManyTheQuotaIsLookedAtAgain() {
        push(UUID.randomUUID(), NOW);
        LineStandIn.answers(429);
        push(UUID.randomUUID(), NOW);
        LineStandIn.answers(0);
        push(UUID.randomUUID(), NOW);
        assertThat(LineStandIn.asked().stream().filter(path -> path.endsWith("/quota")))
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0} a second; refused: {1}")
    @CsvSource({"5, false", "6, true"})
    void theRateThatLineTakesIsKeptInEverySecond(int perSecond, boolean refused) {
        var timer = new ATimer();
        close();
        LineStandIn.takes(5, timer::currentTimeNanos);
        line = new LinePush(settings, vertx, new LineRate(perSecond, timer, timer));
        var answers = IntStream.range(0, 20)
                .mapToObj(i -> push(UUID.randomUUID(), NOW))
                .toList();
        assertThat(answers.stream().anyMatch(answer -> answer.kind() != Answer.Kind.TAKEN))
                .isEqualTo(refused);
        assertThat(timer.waits()).hasSize(19);
    }

    private Answer push(UUID id, Instant at) {
        return line.carry(new Parcel(id, UUID.randomUUID(), GROUP, "หัวข้อ", "เรียน สำนักปลัด", at))
                .toCompletableFuture()
                .join();
    }
}
