package prongsai.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.TestClock;

@QuarkusTest
class ClockTest {

    @Inject
    Clock clock;

    @AfterEach
    void realTimeAgain() {
        TestClock.reset();
    }

    @Test
    void isTheDatabasesClock() {
        assertThat(Duration.between(clock.now(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
        TestClock.set(Instant.parse("2024-05-30T01:30:00Z"));
        assertThat(clock.now()).isEqualTo(Instant.parse("2024-05-30T01:30:00Z"));
    }

    @Test
    void todayIsBangkoksDate() {
        TestClock.set(Instant.parse("2024-05-30T16:59:59Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 5, 30));
        TestClock.set(Instant.parse("2024-05-30T17:00:00Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2024, 5, 31));
    }
}
