package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.Precision;
import prongsai.reporting.plan.MeasureSnapshot.EndSnapshot;

class PrintedTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-30, DAY, 30 เมษายน 2567",
        "2024-09-30, MONTH, กันยายน 2567",
        "2024-05-01, MONTH, พฤษภาคม 2567",
        "2024-09-30, FISCAL_YEAR, ปีงบประมาณ พ.ศ. 2567",
        "2023-10-01, FISCAL_YEAR, ปีงบประมาณ พ.ศ. 2567",
    })
    void aDateIsPrintedAsExactlyAsItWasStated(LocalDate date, Precision precision, String printed) {
        assertThat(Printed.date(new EndSnapshot(date, precision))).isEqualTo(printed);
    }

    @Test
    void aPeriodHasTheEndsThatAreStated() {
        var may = new EndSnapshot(LocalDate.parse("2024-05-01"), Precision.MONTH);
        var july = new EndSnapshot(LocalDate.parse("2024-07-15"), Precision.DAY);
        var year = new EndSnapshot(LocalDate.parse("2024-09-30"), Precision.FISCAL_YEAR);

        assertThat(Printed.period(may, july)).isEqualTo("พฤษภาคม 2567 - 15 กรกฎาคม 2567");
        assertThat(Printed.period(null, july)).isEqualTo("15 กรกฎาคม 2567");
        assertThat(Printed.period(may, null)).isEqualTo("ตั้งแต่ พฤษภาคม 2567");
        assertThat(Printed.period(new EndSnapshot(LocalDate.parse("2023-10-01"), Precision.FISCAL_YEAR), year))
                .isEqualTo("ปีงบประมาณ พ.ศ. 2567");
        assertThat(Printed.period(null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.49, +2.49", "-1.8, -1.80", "0, 0.00"})
    void aDifferenceHasItsSign(BigDecimal difference, String printed) {
        assertThat(Printed.difference(difference)).isEqualTo(printed);
    }
}
