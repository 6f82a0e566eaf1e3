package prongsai.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FormTest {

    private final Form form = new Form("long", 1_660, 10, 7, Duration.ofSeconds(2), Duration.ofSeconds(4));

    @Test
    void aTenthHasAsLongAHistoryOfFewerAgencies() {
        assertThat(form.tenth()).extracting(Form::agencies, Form::years).containsExactly(166, 10);
    }

    @Test
    void aTenthNeverHasFewerAgenciesThanThereAreMinistriesAndProvinces() {
        assertThat(Form.SHORT.tenth().agencies()).isEqualTo(96);
    }

    @Test
    void theLastYearHasTheSameAgenciesWithoutTheirHistory() {
        assertThat(form.lastYear()).extracting(Form::agencies, Form::firstYear).containsExactly(1_660, Form.LAST_YEAR);
    }

    @Test
    void itSaysHowLongItMeasures() {
        assertThat(form)
                .hasToString(
                        "long: 1660 agencies, 10 years, 8 clients, 7 rounds of 2 s after 4 s and as many again until none is faster");
        assertThat(new Form("short", 180, 2, 1, Duration.ofMillis(500), Duration.ofSeconds(10)))
                .hasToString("short: 180 agencies, 2 years, 8 clients, 1 rounds of 0.5 s after 10 s");
    }

    @Test
    void whatIsCalledShortIsShortWithFewerRowsToo() {
        assertThat(Form.SHORT.isShort()).isTrue();
        assertThat(Form.SHORT.tenth().isShort()).isTrue();
        assertThat(form.isShort()).isFalse();
    }
}
