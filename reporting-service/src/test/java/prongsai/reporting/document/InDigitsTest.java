package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.reporting.manuscript.Digits;

class InDigitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 เมษายน 2567          | ๓๐ เมษายน ๒๕๖๗",
                "1. การปฏิบัติหน้าที่      | ๑. การปฏิบัติหน้าที่",
                "97.73 คะแนน             | ๙๗.๗๓ คะแนน",
                "ไตรมาสที่ 2-3            | ไตรมาสที่ ๒-๓",
                "ข้อคำถามe15มีค่าน้อย       | ข้อคำถามe15มีค่าน้อย",
                "ข้อ o34 ปี 2567          | ข้อ o34 ปี ๒๕๖๗",
                "https://a.example/2567/1 | https://a.example/2567/1",
                "ITA2567                  | ITA2567",
                "E๑๕                      | E๑๕",
                "ที่ ศธ ๐๒๑๐๒/             | ที่ ศธ ๐๒๑๐๒/",
                "ไม่มีตัวเลข                | ไม่มีตัวเลข",
            })
    void numbersAreWrittenInThaiDigitsButNotCodesAndAddresses(String text, String thai) {
        assertThat(new InDigits(Digits.THAI).text(text)).isEqualTo(thai);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "๓๐ เมษายน ๒๕๖๗ | 30 เมษายน 2567",
                "๙๗.๗๓          | 97.73",
                "E๑๕            | E๑๕",
                "97.73          | 97.73",
            })
    void numbersAreWrittenInArabicDigits(String text, String arabic) {
        assertThat(new InDigits(Digits.ARABIC).text(text)).isEqualTo(arabic);
    }
}
