package prongsai.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final Circuit circuit = new Circuit();
    private Instant now = Instant.parse("2024-06-08T01:30:00Z");

    @Test
    void fourFailuresInARowLeaveTheWayOpenAndTheFifthClosesIt() {
        fail(4);
        assertThat(width()).isEqualTo(4);
        fail(1);
        assertThat(width()).isZero();
    }

    @Test
    void aSuccessInBetweenStartsTheCountAnew() {
        fail(4);
        circuit.succeeded();
        fail(4);
        assertThat(width()).isEqualTo(4);
    }

    @Test
    void afterTheFirstPauseOneTriesAndThenEachPauseIsTwiceAsLong() {
        fail(5);
        for (int seconds = 30; seconds <= 30 * 64; seconds *= 2) {
            later(seconds - 1);
            assertThat(width()).as("before %d s are over", seconds).isZero();
            later(1);
            assertThat(width()).isEqualTo(1);
            fail(1);
        }
        later(30 * 64 - 1);
        assertThat(width()).isZero();
        later(1);
        circuit.succeeded();
        assertThat(width()).isEqualTo(4);
    }

    @Test
    void anEndpointThatAsksToBeLeftAloneIs() {
        circuit.failed(now, Duration.ofMinutes(10));
        later(599);
        assertThat(width()).isZero();
        later(1);
        assertThat(width()).isEqualTo(4);
    }

    private int width() {
        return circuit.width(now, 4);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.failed(now, null);
        }
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
