package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.assessment.scoreimport.ScoreText.Fault;

class ScoreTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "97.85; 97.85",
                "97,85; 97.85",
                "๙๗.๘๕; 97.85",
                "' 97 . 85 '; 97.85",
                "97.850000; 97.85",
                "100; 100.00",
                "0; 0.00",
                "'9\u00A07'; 97.00"
            })
    void scoreIsReadHoweverItIsWritten(String written, BigDecimal score) {
        assertThat(ScoreText.read(written)).isEqualTo(new ScoreText(score, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "N/A", "n/a", " - ", "ไม่มี"})
    void noScoreIsNoFault(String written) {
        assertThat(ScoreText.read(written)).isEqualTo(new ScoreText(null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ผ่าน; NOT_A_NUMBER", "97.8.5; NOT_A_NUMBER", "1,000.50; NOT_A_NUMBER", "#DIV/0!; NOT_A_NUMBER",
                "=A1; NOT_A_NUMBER", "9e1; NOT_A_NUMBER", "100.01; OUT_OF_RANGE", "-0.01; OUT_OF_RANGE",
                "97.855; TOO_MANY_DECIMALS", "1,000; OUT_OF_RANGE", "97,8555; TOO_MANY_DECIMALS"
            })
    void whatIsNoScoreIsToldApart(String written, Fault fault) {
        assertThat(ScoreText.read(written).fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"97.855, 97.86", "97.845, 97.84"})
    void aPrintedTotalMayBeTheValueOfAFormula(String written, BigDecimal rounded) {
        assertThat(ScoreText.readPrinted(written)).isEqualTo(new ScoreText(rounded, null));
    }
}
