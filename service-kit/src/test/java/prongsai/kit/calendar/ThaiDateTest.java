package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static prongsai.kit.calendar.ThaiDate.Style.ABBREVIATED;
import static prongsai.kit.calendar.ThaiDate.Style.ABBREVIATED_THAI_DIGITS;
import static prongsai.kit.calendar.ThaiDate.Style.FULL;
import static prongsai.kit.calendar.ThaiDate.Style.FULL_THAI_DIGITS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {

    @ParameterizedTest
    @CsvSource({
        "๓๐ พ.ค. ๒๕๖๗, 2024-05-30",
        "๑๕ มิ.ย. ๒๕๖๗, 2024-06-15",
        "๗ มิถุนายน ๒๕๖๗, 2024-06-07",
        "1 ต.ค.2568, 2025-10-01",
        "30 ก.ย.2569, 2026-09-30",
        "30 เมษายน 2567, 2024-04-30",
        "วันที่ ๗ มิถุนายน ๒๕๖๗, 2024-06-07",
        "วันที่ 30 เดือน พฤษภาคม พ.ศ. 2567, 2024-05-30",
        "30 พ.ค. พ.ศ.2567, 2024-05-30",
        "30พค2567, 2024-05-30",
        "30 พ.ค 67, 2024-05-30",
        "' 30\u00A0 พ . ค .\u200B 2567 ', 2024-05-30",
        "30 ตุล าคม 2567, 2024-10-30",
        "30 มิิถุนายน 2567, 2024-06-30",
        "29 กุมภาพันธ ์ 2567, 2024-02-29",
    })
    void readsADay(String text, LocalDate day) {
        assertThat(ThaiDate.parse(text)).isEqualTo(ThaiDate.day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "กันยายน 2567, 2024-09-30",
        "เดือนตุลาคม 2566, 2023-10-31",
        "ก.พ. ๒๕๖๗, 2024-02-29",
        "ก.พ. 66, 2023-02-28",
        "พฤษภาคม พ.ศ. ๒๕๖๗, 2024-05-31",
    })
    void monthIsDueOnItsLastDay(String text, LocalDate dueOn) {
        assertThat(ThaiDate.parse(text)).isEqualTo(new ThaiDate(dueOn, Precision.MONTH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปีงบประมาณ พ.ศ. 2567",
                "ปีงบประมาณ ๒๕๖๗",
                "ประจำปีงบประมาณ พ.ศ. 2567",
                "ประจ าปีงบประมาณ พ.ศ. 2567",
                "ประจ\u0E4D\u0E32ปีงบประมาณ 2567",
                "ตลอดปีงบประมาณ 67",
            })
    void fiscalYearIsDueOnTheThirtiethOfSeptember(String text) {
        assertThat(ThaiDate.parse(text)).isEqualTo(new ThaiDate(LocalDate.parse("2024-09-30"), Precision.FISCAL_YEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "1 ต.ค. 2024, 2024 looks like a CE year; the year 2567 was meant?",
        "1 ต.ค. ค.ศ. 2024, 2024 looks like a CE year; the year 2567 was meant?",
        "ปีงบประมาณ 2024, 2024 looks like a CE year; the fiscal year 2567 was meant?",
        "1 ต.ค. 3110, 543 seems to have been added twice; the year 2567 was meant?",
        "1 ต.ค. 2399, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. ค.ศ. 2567, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. ค.ศ. 67, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. 24, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. 49, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. 567, 'write the year with four digits of the Buddhist era, such as 2567'",
        "1 ต.ค. 25670, 'write the year with four digits of the Buddhist era, such as 2567'",
        "31 เมษายน 2567, เมษายน 2567 has 30 days",
        "29 กุมภาพันธ์ 2566, กุมภาพันธ์ 2566 has 28 days",
        "0 เมษายน 2567, เมษายน 2567 has 30 days",
        "30 เมษา 2567, write the month as in กันยายน or ก.ย.",
        "30 เมษายน, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "30, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "2567, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "2024-05-30, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "ครั้งที่ ๑ ๓๐ พ.ค. ๒๕๖๗, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "๑ ๓๐ พ.ค. ๒๕๖๗, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
        "1.5 พ.ค. 2567, 'write it as in 30 เมษายน 2567, กันยายน 2567 or ปีงบประมาณ พ.ศ. 2567'",
    })
    void whatIsNoDateIsRefusedWithAHint(String text, String hint) {
        assertThatExceptionOfType(ThaiCalendarException.class)
                .isThrownBy(() -> ThaiDate.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.hint()).isEqualTo(hint);
                    assertThat(refusal.hintTh()).isNotBlank().isNotEqualTo(hint);
                });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void absentDateIsRefused(String text) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> ThaiDate.parse(text));
    }

    @Test
    void refusalDoesNotRepeatTheTextWhichMayNameAPerson() {
        assertThatExceptionOfType(ThaiCalendarException.class)
                .isThrownBy(() -> ThaiDate.parse("นายสมมติ 2567"))
                .withMessageNotContaining("สมมติ");
    }

    @Test
    void isPrintedWithThePrecisionWithWhichItWasRead() {
        assertThat(ThaiDate.parse("30 เมษายน 2567").print(FULL)).isEqualTo("30 เมษายน 2567");
        assertThat(ThaiDate.parse("1 ต.ค.2568").print(ABBREVIATED)).isEqualTo("1 ต.ค. 2568");
        assertThat(ThaiDate.parse("๓๐ พ.ค. ๒๕๖๗").print(ABBREVIATED_THAI_DIGITS))
                .isEqualTo("๓๐ พ.ค. ๒๕๖๗");
        assertThat(ThaiDate.parse("๗ มิถุนายน ๒๕๖๗").print(FULL_THAI_DIGITS)).isEqualTo("๗ มิถุนายน ๒๕๖๗");
        assertThat(ThaiDate.parse("กันยายน 2567").print(FULL)).isEqualTo("กันยายน 2567");
        assertThat(ThaiDate.parse("ปีงบประมาณ พ.ศ. 2567").print(FULL)).isEqualTo("ปีงบประมาณ พ.ศ. 2567");
    }

    @Test
    void startsOnTheFirstOfTheDaysThatAreMeant() {
        assertThat(ThaiDate.parse("30 เมษายน 2567").start()).isEqualTo("2024-04-30");
        assertThat(ThaiDate.parse("กันยายน 2567").start()).isEqualTo("2024-09-01");
        assertThat(ThaiDate.parse("ปีงบประมาณ พ.ศ. 2567").start()).isEqualTo("2023-10-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-29, MONTH",
        "2024-09-29, FISCAL_YEAR",
        "2024-10-31, FISCAL_YEAR",
        "2567-09-30, DAY",
        "1800-01-01, DAY"
    })
    void dueDateFitsThePrecisionAndTheEra(LocalDate dueOn, Precision precision) {
        assertThatExceptionOfType(ThaiCalendarException.class).isThrownBy(() -> new ThaiDate(dueOn, precision));
    }
}
