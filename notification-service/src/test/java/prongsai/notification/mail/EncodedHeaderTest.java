package prongsai.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class EncodedHeaderTest {

    @Property
    void whatIsEncodedReadsAsItWasWritten(@ForAll @StringLength(max = 300) String written)
            throws UnsupportedEncodingException {
        var text = readable(written);
        var header = EncodedHeader.of(written);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(text);
        assertThat(header.getBytes(StandardCharsets.US_ASCII)).isEqualTo(header.getBytes(StandardCharsets.UTF_8));
        assertThat(header.replace("\r\n ", "")).doesNotContain("\r", "\n");
        assertThat(header.lines()).allSatisfy(line -> assertThat(line)
                .hasSizeLessThanOrEqualTo(65)
                .matches(" ?=\\?UTF-8\\?B\\?[A-Za-z0-9+/]*=*\\?="));
    }

    /** Lone surrogates are no text, and control characters become blanks. */
    private static String readable(String written) {
        var text = new StringBuilder();
        written.strip()
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(text::appendCodePoint);
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
