package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final FiscalYear FY2567 = FiscalYear.of(2567);

    @Test
    void isLabelledAsOfficersWriteIt() {
        assertThat(FY2567.quarter(1).labelTh()).isEqualTo("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567");
        assertThat(FY2567.round(6).labelTh()).isEqualTo("รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567");
        assertThat(FY2567.round(12).labelTh()).isEqualTo("รอบ 12 เดือน ปีงบประมาณ พ.ศ. 2567");
        assertThat(FY2567.months().get(0).labelTh()).isEqualTo("เดือนตุลาคม 2566");
        assertThat(FY2567.months().get(11).labelTh()).isEqualTo("เดือนกันยายน 2567");
        assertThat(FY2567.whole().labelTh()).isEqualTo("ปีงบประมาณ พ.ศ. 2567");
    }

    @Test
    void periodOfAnotherKindIsLabelledByItsDays() {
        Period once = new Period("ONCE", LocalDate.parse("2024-05-01"), LocalDate.parse("2024-06-10"));

        assertThat(once.labelTh()).isEqualTo("1 พฤษภาคม 2567 – 10 มิถุนายน 2567");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, false", "2023-10-01, true", "2023-12-31, true", "2024-01-01, false"})
    void includesItsFirstAndItsLastDay(LocalDate date, boolean included) {
        assertThat(FY2567.quarter(1).includes(date)).isEqualTo(included);
    }

    @Test
    void endBeforeTheStartIsRefused() {
        LocalDate day = LocalDate.parse("2024-06-10");

        assertThatExceptionOfType(ThaiCalendarException.class)
                .isThrownBy(() -> new Period("ONCE", day, day.minusDays(1)));
    }
}
