package prongsai.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDigitsTest {

    @ParameterizedTest
    @CsvSource({"๐๑๒๓๔๕๖๗๘๙, 0123456789", "ครั้งที่ ๑ ๓๐ พ.ค. ๒๕๖๗, ครั้งที่ 1 30 พ.ค. 2567", "๙๖.๕๘, 96.58", "'', ''"})
    void onlyDigitsChange(String thai, String arabic) {
        assertThat(ThaiDigits.toArabic(thai)).isEqualTo(arabic);
        assertThat(ThaiDigits.toThai(arabic)).isEqualTo(thai);
    }
}
