package prongsai.reporting.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** What of a text, and of a link, may stand in a file. */
final class Printable {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Printable() {}

    /** The text without what XML cannot hold, its lines ended by a line feed; an absent text (null) is empty. */
    static String text(String text) {
        if (text == null) {
            return "";
        }
        var printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Printable::isPrintable)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean isPrintable(int c) {
        return c == '\t' || c == '\n' || !Character.isISOControl(c) && !isSurrogate(c) && (c & 0xFFFE) != 0xFFFE;
    }

    /** Half a pair, since a whole one is a code point. */
    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The address in ASCII, if it leads to the web; a document links to nothing else. */
    static Optional<String> link(String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address.strip());
            var web = uri.getScheme() != null
                    && SCHEMES.stream().anyMatch(uri.getScheme()::equalsIgnoreCase)
                    && uri.getRawAuthority() != null;
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
