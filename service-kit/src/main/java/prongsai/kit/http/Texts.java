package prongsai.kit.http;

import java.nio.charset.StandardCharsets;

/** What PostgreSQL cannot store as text: NUL and half a surrogate pair. */
final class Texts {

    private Texts() {}

    static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
