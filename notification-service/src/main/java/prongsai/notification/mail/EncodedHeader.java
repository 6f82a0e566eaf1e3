package prongsai.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

/**
 * Thai text in a mail header (RFC 2047), folded with CRLF. The mail client's own encoder folds with a bare LF, which servers
 * hardened against SMTP smuggling refuse.
 */
final class EncodedHeader {

    /** Bytes of UTF-8 per encoded word: 39 become 52 of base64, 64 with the frame, within the 76 of a line after a header's name. */
    private static final int WORD_BYTES = 39;

    private EncodedHeader() {}

    static String of(String text) {
        var words = new StringBuilder();
        var word = new StringBuilder();
        int bytes = 0;
        for (int character : text.strip().codePoints().toArray()) {
            var one = Character.isISOControl(character) ? " " : Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > WORD_BYTES) {
                words.append(word).append('\n');
                word.setLength(0);
                bytes = 0;
            }
            word.append(one);
            bytes += size;
        }
        return words.append(word).toString().lines().map(EncodedHeader::word).collect(Collectors.joining("\r\n "));
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
