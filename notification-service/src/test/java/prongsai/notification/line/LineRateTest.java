package prongsai.notification.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRateTest {

    private final ATimer timer = new ATimer();

    @Test
    void thoseThatComeTogetherLeaveOneAfterTheOther() {
        timer.standStill();
        var rate = new LineRate(5, timer, timer);
        IntStream.range(0, 4).forEach(i -> rate.turn());
        assertThat(timer.waits())
                .containsExactly(Duration.ofMillis(200), Duration.ofMillis(400), Duration.ofMillis(600));
    }

    @ParameterizedTest(name = "after {0} ms the next one waits {1} ms")
    @CsvSource({"0, 200", "150, 50", "199, 1", "200, 0", "60000, 0"})
    void whatCameLongAgoHoldsNobodyUp(long idle, long wait) {
        var rate = new LineRate(5, timer, timer);
        rate.turn();
        timer.passes(Duration.ofMillis(idle));
        rate.turn();
        assertThat(timer.waits().stream().mapToLong(Duration::toMillis).sum()).isEqualTo(wait);
    }

    @Test
    void idleTimeIsNotSavedUpForABurst() {
        var rate = new LineRate(5, timer, timer);
        timer.passes(Duration.ofHours(1));
        IntStream.range(0, 6).forEach(i -> rate.turn());
        assertThat(timer.waits()).hasSize(5).containsOnly(Duration.ofMillis(200));
    }
}
