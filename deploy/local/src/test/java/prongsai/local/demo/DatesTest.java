package prongsai.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, @fiscalYear, 2569",
        "2026-10-01, @fiscalYear, 2570",
        "2027-09-30, @fiscalYear, 2570",
        "2026-12-31, @today,      2026-12-31",
        "2026-12-31, @today+7,    2027-01-07",
        "2026-12-31, no date,     no date"
    })
    void referencesAreCountedFromTheDay(LocalDate today, String reference, String value) {
        assertThat(new Dates(today).resolve(TextNode.valueOf(reference)).asText())
                .isEqualTo(value);
    }
}
