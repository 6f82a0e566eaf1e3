package prongsai.notification.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Qute looks at the keys of one language only, and takes that language's words where another one has none. */
class BoardTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "th"})
    void everyMessageAndEveryValueHasItsWordsAndNoWordsAreLeftOver(String language) throws IOException {
        var words = words(language);
        assertThat(words.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys().toList());
        assertThat(words.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "th"})
    void theWordsOfValuesAreOfTheirLanguage(String language) throws IOException {
        var words = words(language);
        assertThat(keys().filter(key -> key.contains("_")).map(words::getProperty))
                .allSatisfy(text -> assertThat(text.codePoints()
                                .anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.THAI))
                        .as(text)
                        .isEqualTo(language.equals("th")));
    }

    private static Stream<String> keys() {
        return Stream.of(BoardText.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Message.class))
                .flatMap(BoardTextTest::keys);
    }

    private static Stream<String> keys(Method message) {
        var parameters = message.getParameterTypes();
        if (parameters.length != 1 || !parameters[0].isEnum()) {
            return Stream.of(message.getName());
        }
        var values = Arrays.stream(parameters[0].getEnumConstants())
                .map(Object::toString)
                .toList();
        // With an underscore in one of the values, Qute wants another sign before all of them.
        var separator = values.stream().anyMatch(value -> value.contains("_") || value.contains("$")) ? "_$" : "_";
        return values.stream().map(value -> message.getName() + separator + value);
    }

    private static Properties words(String language) throws IOException {
        try (var file = new InputStreamReader(
                BoardText.class.getResourceAsStream("/messages/board_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(file);
            return words;
        }
    }
}
