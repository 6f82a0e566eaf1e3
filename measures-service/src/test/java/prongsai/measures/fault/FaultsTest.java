package prongsai.measures.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-07, true",
        "1857-10-01, true",
        "2567-06-07, false",
        "0001-01-01, false",
        "+999999999-12-31, false",
        "-999999999-01-01, false",
    })
    void aDateIsOfTheCommonEraAndPlausible(LocalDate date, boolean plausible) {
        var faults = new Faults();
        faults.unlessPlausible(date, "/heldOn");
        assertThat(faults.none()).isEqualTo(plausible);
    }
}
