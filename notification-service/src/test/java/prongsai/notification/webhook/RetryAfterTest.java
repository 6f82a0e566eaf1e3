package prongsai.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "' 120 ', PT2M",
        "0, PT0S",
        "86400, PT24H",
        "999999999, PT24H",
        "99999999999, ",
        "-1, ",
        "soon, ",
        "'Wed, 21 Oct 2026 07:28:00 GMT', ",
        ", "
    })
    void secondsAreHeededUpToADay(String header, Duration pause) {
        assertThat(RetryAfter.of(header)).isEqualTo(pause);
    }
}
