package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.reporting.manuscript.Block;

class TextsTest {

    @Test
    void linesWithADashAreAList() {
        var blocks = Texts.cell("รายงานผล\n- รอบ ๖ เดือน\n-รอบ ๑๒ เดือน\nต่อผู้บริหาร");

        assertThat(blocks).hasSize(3);
        assertThat(((Block.Items) blocks.get(1)).lines())
                .extracting(line -> line.text())
                .containsExactly("รอบ ๖ เดือน", "รอบ ๑๒ เดือน");
        assertThat(Reading.text(blocks)).isEqualTo("รายงานผล\nรอบ ๖ เดือน\nรอบ ๑๒ เดือน\nต่อผู้บริหาร");
    }

    @Test
    void explicitNoneIsNoList() {
        assertThat(Texts.cell(Printed.NONE)).singleElement().isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void nothingAndBlankLinesAreNothing() {
        assertThat(Texts.body(null)).isEmpty();
        assertThat(Texts.body(" \n ")).isEmpty();
        assertThat(Texts.body("ก\n\n \nข")).hasSize(2);
    }

    @Test
    void oneStepNeedsNoNumber() {
        assertThat(Texts.numbered(List.of("ก"))).singleElement().isInstanceOf(Block.Paragraph.class);
        assertThat(Texts.numbered(List.of("ก", "ข"))).singleElement().isInstanceOf(Block.Items.class);
        assertThat(Texts.numbered(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ศรีสะเกษ เขต 1, ศรีสะเกษ เขต\u00a01",
        "ศรีสะเกษ เขต ๑, ศรีสะเกษ เขต\u00a0๑",
        "เขต 1 ศรีสะเกษ, เขต 1 ศรีสะเกษ",
        "ศรีสะเกษ, ศรีสะเกษ",
    })
    void aNumberAtTheEndStaysWithItsWord(String text, String printed) {
        assertThat(Texts.together(text)).isEqualTo(printed);
    }
}
