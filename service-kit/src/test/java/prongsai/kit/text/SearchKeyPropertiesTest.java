package prongsai.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.kit.text.ThaiText.searchKey;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SearchKeyPropertiesTest {

    @Property(tries = 500)
    void aKeyIsItsOwnKey(@ForAll String text) {
        assertThat(searchKey(searchKey(text))).isEqualTo(searchKey(text));
    }

    @Property(tries = 1000)
    void aKeyOfThaiIsItsOwnKey(@ForAll("damagedThai") String text) {
        assertThat(searchKey(searchKey(text))).isEqualTo(searchKey(text));
    }

    @Property(tries = 500)
    void whatTheScanAddsWithoutWidthChangesNoKey(@ForAll("damagedThai") String text) {
        String scanned = text.chars()
                .collect(StringBuilder::new, (s, c) -> s.append((char) c).append('\u200B'), StringBuilder::append)
                .toString();

        assertThat(searchKey(scanned)).isEqualTo(searchKey(text));
    }

    /**
     * Everything the repairs look at: consonants, vowels in front, SARA AA and AM, all marks, blanks, digits,
     * Latin.
     */
    @Provide
    Arbitrary<String> damagedThai() {
        return Arbitraries.strings()
                .withChars("กขนมรอ")
                .withChars("\u0E30\u0E31\u0E32\u0E33\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E3A")
                .withChars("\u0E40\u0E41\u0E44\u0E45\u0E46\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E")
                .withChars("  \u00A0\u200B๐9Ao-.")
                .ofMaxLength(12);
    }
}
