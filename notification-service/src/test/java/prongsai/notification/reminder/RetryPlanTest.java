package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H"})
    void afterThatManyTriesTheNextOneWaits(int tries, Duration pause) {
        assertThat(RetryPlan.after(tries)).contains(pause);
    }

    @Test
    void afterTheFifthTryItIsGivenUp() {
        assertThat(RetryPlan.after(5)).isEmpty();
        assertThat(RetryPlan.after(6)).isEmpty();
    }
}
