package prongsai.assessment.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * How bytes become characters. What has no meaning in it is an error, never a question mark.
 *
 * @param mark with which such a file begins; may be empty
 */
record Encoding(Charset charset, byte[] mark) {

    /**
     * Those in which Thai tables come, in the order in which they are tried. TIS-620 with the signs that Windows adds is the last:
     * it gives a meaning to almost any byte, but no Thai text in it is valid UTF-8.
     */
    static final List<Encoding> CANDIDATES = List.of(
            of(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
            of(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
            of(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
            of(StandardCharsets.UTF_8, ""),
            of(Charset.forName("x-windows-874"), ""));

    private static Encoding of(Charset charset, String mark) {
        return new Encoding(charset, mark.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean begins(byte[] file) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    Reader reader(byte[] file) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(new ByteArrayInputStream(file, mark.length, file.length - mark.length), decoder);
    }
}
