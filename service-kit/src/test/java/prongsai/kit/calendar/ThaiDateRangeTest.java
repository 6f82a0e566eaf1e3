package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static prongsai.kit.calendar.ThaiDate.Style.ABBREVIATED;
import static prongsai.kit.calendar.ThaiDate.Style.FULL;
import static prongsai.kit.calendar.ThaiDate.Style.FULL_THAI_DIGITS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateRangeTest {

    @ParameterizedTest
    @CsvSource({
        "1 ต.ค.2568 – 30 ก.ย.2569, 2025-10-01, 2026-09-30",
        "1 ต.ค.2568 - 31 ธ.ค.2568, 2025-10-01, 2025-12-31",
        "1 ต.ค.2568—31 มี.ค.2569, 2025-10-01, 2026-03-31",
        "1 ตุลาคม 2568 ถึง 30 กันยายน 2569, 2025-10-01, 2026-09-30",
        "ตั้งแต่วันที่ 1 ตุลาคม 2568 ถึงวันที่ 30 กันยายน 2569, 2025-10-01, 2026-09-30",
        "พฤษภาคม ๒๕๖๗ - ๑๕ กรกฎาคม ๒๕๖๗, 2024-05-01, 2024-07-15",
        "พฤษภาคม ๒๕๖๗ – ๑๕ กรกฎาคม ๒๕๖๗, 2024-05-01, 2024-07-15",
        "15 พฤษภาคม 2567 - กันยายน 2567, 2024-05-15, 2024-09-30",
        "ปีงบประมาณ พ.ศ. 2568 - ปีงบประมาณ พ.ศ. 2569, 2024-10-01, 2026-09-30",
    })
    void reachesFromTheFirstDayToTheLast(String text, LocalDate start, LocalDate end) {
        assertRange(text, start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "1 - 15 มิถุนายน 2567, 2024-06-01, 2024-06-15",
        "๑-๑๕ มิ.ย. ๒๕๖๗, 2024-06-01, 2024-06-15",
        "1 ต.ค. - 31 ธ.ค. 2568, 2025-10-01, 2025-12-31",
        "ตุลาคม - ธันวาคม 2566, 2023-10-01, 2023-12-31",
    })
    void firstDateTakesFromTheSecondWhatItLeavesOut(String text, LocalDate start, LocalDate end) {
        assertRange(text, start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "ปีงบประมาณ พ.ศ. 2569, 2025-10-01, 2026-09-30",
        "กันยายน 2567, 2024-09-01, 2024-09-30",
        "10 มิถุนายน 2567, 2024-06-10, 2024-06-10",
    })
    void oneDateAloneIsARangeOfItsDays(String text, LocalDate start, LocalDate end) {
        assertRange(text, start, end);
    }

    @Test
    void keepsThePrecisionOfEachEnd() {
        ThaiDateRange range = ThaiDateRange.parse("พฤษภาคม ๒๕๖๗ - ๑๕ กรกฎาคม ๒๕๖๗");

        assertThat(range.from()).isEqualTo(new ThaiDate(LocalDate.parse("2024-05-31"), Precision.MONTH));
        assertThat(range.until()).isEqualTo(new ThaiDate(LocalDate.parse("2024-07-15"), Precision.DAY));
        assertThat(range.print(FULL_THAI_DIGITS)).isEqualTo("พฤษภาคม ๒๕๖๗ – ๑๕ กรกฎาคม ๒๕๖๗");
        assertThat(range.print(ABBREVIATED)).isEqualTo("พ.ค. 2567 – 15 ก.ค. 2567");
        assertThat(ThaiDateRange.parse("กันยายน 2567").print(FULL)).isEqualTo("กันยายน 2567");
    }

    @Test
    void dayInsideTheMonthThatBeginsTheRangeIsNotBeforeIt() {
        assertRange("พฤษภาคม 2567 - 15 พฤษภาคม 2567", LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-15"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "- ไม่มี -",
                "15 กรกฎาคม 2567 - พฤษภาคม 2567",
                "ธันวาคม - มกราคม 2567",
                "15 - 1 มิถุนายน 2567",
                "1 ต.ค. 2568 - 30 กันยายน",
                "1 ต.ค. - 15 ต.ค. - 30 ต.ค. 2568",
                "1 - ปีงบประมาณ 2567",
                "1 ต.ค. 2024 - 30 ก.ย. 2025",
                "2024-05-30",
                "",
            })
    void whatIsNoRangeIsRefused(String text) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> ThaiDateRange.parse(text));
    }

    private static void assertRange(String text, LocalDate start, LocalDate end) {
        ThaiDateRange range = ThaiDateRange.parse(text);

        assertThat(range.start()).isEqualTo(start);
        assertThat(range.end()).isEqualTo(end);
    }
}
