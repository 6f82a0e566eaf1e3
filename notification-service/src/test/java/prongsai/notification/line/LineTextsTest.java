package prongsai.notification.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTextsTest {

    @Test
    void aShortTextIsOneMessage() {
        assertThat(LineTexts.of("\nก\nข\n")).containsExactly("ก\nข");
        assertThat(LineTexts.of("x".repeat(5_000))).hasSize(1);
    }

    @Test
    void aLongOneIsPartedBetweenLines() {
        var line = "ก".repeat(1_999) + "\n";
        var parts = LineTexts.of(line.repeat(4));
        assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(5_000));
        assertThat(parts.get(0)).hasSize(3_999);
        assertThat(String.join("\n", parts) + "\n").isEqualTo(line.repeat(4));
    }

    @Test
    void noSignIsCutInTwo() {
        var parts = LineTexts.of("x".repeat(4_999) + "🙂y");
        assertThat(parts).containsExactly("x".repeat(4_999), "🙂y");
    }

    @Test
    void whatFiveMessagesCannotHoldIsCutOff() {
        var parts = LineTexts.of("x".repeat(25_001));
        assertThat(parts).hasSize(5).allSatisfy(part -> assertThat(part).hasSizeLessThanOrEqualTo(5_000));
        assertThat(parts.get(4)).endsWith("…");
        assertThat(LineTexts.of("x".repeat(25_000)).get(4)).doesNotEndWith("…");
    }
}
