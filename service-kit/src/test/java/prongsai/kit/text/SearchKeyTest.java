package prongsai.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.kit.text.ThaiText.searchKey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ด าเนินงาน, ดำเนินงาน",
        "ก าหนด, กำหนด",
        "ค าถาม, คำถาม",
        "ประจ าปี, ประจำปี",
        "น าไปสู่, นำไปสู่",
        "เพ่ือน าไปสู่การปฏิบัติ, เพื่อนำไปสู่การปฏิบัติ",
        "ข้อจ ากัด, ข้อจำกัด",
        "ด  าเนินงาน, ดำเนินงาน",
        "ด\u00A0าเนินงาน, ดำเนินงาน",
        "ด ำเนินงาน, ดำเนินงาน",
        "น ้า, น้ำ",
        "น้ า, น้ำ",
    })
    void splitSaraAmIsJoined(String damaged, String printed) {
        assertThat(searchKey(damaged)).isEqualTo(printed).isEqualTo(searchKey(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "เพ่ือ, เพื่อ",
        "พ้ืนฐาน, พื้นฐาน",
        "เพ่ิม, เพิ่ม",
        "เกิดข้ึน, เกิดขึ้น",
        "สัมพันธ์ุ, สัมพันธุ์",
        "ทีี่, ที่"
    })
    void marksOfOneConsonantStandInOneOrder(String damaged, String printed) {
        assertThat(searchKey(damaged)).isEqualTo(printed).isEqualTo(searchKey(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "s\u0E4D\u0E32, s\u0E33",
        "ส\u0E4D\u0E32รวจ, ส\u0E33รวจ",
        "น\u0E49\u0E4D\u0E32, น\u0E49\u0E33",
        "น\u0E4D\u0E49\u0E32, น\u0E49\u0E33",
        "น\u0E4D\u0E32\u0E49, น\u0E49\u0E33",
        "น\u0E33\u0E49, น\u0E49\u0E33",
        "ด\u0E4D\u0E33, ด\u0E33",
        "ด\u0E4D \u0E32เนิน, ด\u0E33เนิน",
        "ด \u0E4D\u0E32เนิน, ด\u0E33เนิน",
    })
    void nikhahitWithSaraAaIsSaraAm(String damaged, String printed) {
        assertThat(searchKey(damaged)).isEqualTo(printed).isEqualTo(searchKey(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "เเผน, แผน",
        "๒๕๖๗, 2567",
        "ITA Online, ita online",
        "'  ITA \t\n Online ', ita online",
        "คุณ\u200Bธรรม, คุณธรรม",
        "\uFEFFคุณธรรม, คุณธรรม",
        "โปร่ง\u00ADใส, โปร่งใส",
        "ทุกกลุ่มงานรับผิดชอบ ตามภารกิจ, ทุกกลุ่มงานรับผิดชอบตามภารกิจ",
        "สำนักปลัด/ นักทรัพยากรบุคคล, สำนักปลัด/นักทรัพยากรบุคคล",
        "ต่าง ๆ, ต่างๆ",
        "1 ต . ค . 2568, 1ต.ค.2568",
        "พ.ศ. ๒๕๖๗, พ.ศ.2567",
    })
    void whatTheEyeDoesNotTellApartHasOneKey(String given, String key) {
        assertThat(searchKey(given)).isEqualTo(key).isEqualTo(searchKey(key));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "province-announcement-lines.tsv", delimiter = '\t')
    void linesOfTheProvinceAnnouncementAreFoundAsTheyArePrinted(String extracted, String printed) {
        assertThat(extracted).isNotEqualTo(printed);
        assertThat(searchKey(extracted)).isEqualTo(searchKey(printed));
    }

    @ParameterizedTest
    @CsvSource({
        "นา, นำ",
        "กาหนด, กำหนด",
        "ที, ที่",
        "เขา, เข้า",
        "ดำเนินการ, ดำเนินงาน",
        "เเม, เม",
        "เพื่อ, เพื่อน",
        "1 2, 12",
        "9. 10, 9.10",
        "o1, o10",
        "m², m2",
        "มา, มาา",
        "ท\u0E33, ท\u0E33\u0E33",
    })
    void differentWordsStayDifferent(String one, String other) {
        assertThat(searchKey(one)).isNotEqualTo(searchKey(other));
    }

    @ParameterizedTest
    @CsvSource({"เข า, เขา", "เข ้า, เข้า", "เท ่ากับ, เท่ากับ", "ไปท างาน, ไปทำงาน", "ในก าหนด, ในกำหนด"})
    void noSaraAmIsPutAfterAVowelWrittenInFront(String damaged, String printed) {
        assertThat(searchKey(damaged)).isEqualTo(printed);
    }

    @Test
    void saraAmIsNotTakenApartAsNfkcWould() {
        assertThat(searchKey("ทำ")).isEqualTo("ท\u0E33").hasSize(2);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00A0\u200B\n"})
    void absentAndBlankTextHaveTheEmptyKey(String text) {
        assertThat(searchKey(text)).isEmpty();
    }

    @Test
    void undamagedWordsKeepTheirSpelling() {
        List<String> words = List.of(
                "การดำเนินงาน",
                "ประจำปีงบประมาณ",
                "พื้นฐาน",
                "น้ำ",
                "ศักดิ์สิทธิ์",
                "พันธุ์",
                "เป็น",
                "แก้ไข",
                "ฤๅ",
                "ฯลฯ",
                "จ้า");

        assertThat(words).allSatisfy(word -> assertThat(searchKey(word)).isEqualTo(word));
    }

    @ParameterizedTest
    @CsvSource({
        "ร้อยเอ็ด เทศบาล, ร้อยเอ็ด|เทศบาล",
        "ร้อยเอ็ด  ร้อยเอ็ด, ร้อยเอ็ด",
        "เทศบาลต าบล เชียงใหม ่ ๒, เทศบาลตำบล|เชียงใหม่|2",
        "ดํ าเนิน งาน, ดำเนิน|งาน",
        "Roi ET, roi|et",
        "'​ ', ''",
    })
    void wordsStandBetweenBlanksThatAreNoDamage(String text, String words) {
        assertThat(String.join("|", ThaiText.searchWords(text))).isEqualTo(words);
    }
}
