package prongsai.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.text.ItemCode.Instrument;

class ItemCodeTest {

    @ParameterizedTest
    @CsvSource({"o14, OIT", "o1, OIT", "o43, OIT", "i2, IIT", "e1, EIT", "e15, EIT", "' o14 ', OIT"})
    void codeOfTheCriteriaIsExact(String raw, Instrument instrument) {
        ItemCode code = ItemCode.read(raw);

        assertThat(code).isEqualTo(new ItemCode(raw, raw.strip(), Certainty.EXACT));
        assertThat(code.instrument()).contains(instrument);
    }

    @ParameterizedTest
    @CsvSource({
        "O14, o14",
        "I2, i2",
        "E๑๕, e15",
        "E๑๐, e10",
        "e๑, e1",
        "o๔, o4",
        "o 14, o14",
        "o04, o4",
        "ข้อ o34, o34",
        "ข้อค าถาม E๑๕, e15",
    })
    void codePrintedAnotherWayIsRepaired(String raw, String normalised) {
        assertThat(ItemCode.read(raw)).isEqualTo(new ItemCode(raw, normalised, Certainty.REPAIRED));
    }

    @ParameterizedTest
    @CsvSource({
        "๐๔, o4",
        "๐๙, o9",
        "๐๑๐, o10",
        "๐๑๔, o14",
        "๐๓๐, o30",
        "๐๔๑, o41",
        "๐14, o14",
        "021, o21",
        "04, o4",
        "ข้อ ๐๓๔, o34"
    })
    void zeroBeforeANumberIsTheLetterO(String raw, String normalised) {
        assertThat(ItemCode.read(raw)).isEqualTo(new ItemCode(raw, normalised, Certainty.REPAIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"๒๑", "๒๔", "๒๘", "๒๙", "21", "9", "ข้อ ๓๔", "ข้อคำถาม ๓๔", "ข้อคำถามที่ ๓๔", "ข้อ34"})
    void numberWithoutItsInstrumentIsAmbiguous(String raw) {
        ItemCode code = ItemCode.read(raw);

        assertThat(code).isEqualTo(new ItemCode(raw, null, Certainty.AMBIGUOUS));
        assertThat(code.instrument()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "๐", "00", "๐๐", "o", "o0", "o143", "๐๒๑๐๒", "๔๓๖๒", "a14", "o1 4", "o14 o15", "๑.๑", "ไม่มี"
            })
    void whatIsNoItemCodeIsUnreadable(String raw) {
        assertThat(ItemCode.read(raw)).isEqualTo(new ItemCode(raw, null, Certainty.UNREADABLE));
    }

    @Test
    void absentCodeIsReadAsAnEmptyOne() {
        assertThat(ItemCode.read(null)).isEqualTo(new ItemCode("", null, Certainty.UNREADABLE));
    }

    @Test
    void guessIsNeverPresentedAsKnown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode("๒๑", "i21", Certainty.AMBIGUOUS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode("๐๑๔", null, Certainty.REPAIRED));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemCode("x1", "x1", Certainty.EXACT));
    }
}
