package prongsai.kit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Thai text that came out of a PDF or a scan. What was printed is stored as it was given; only the key it is found
 * by is repaired.
 */
public final class ThaiText {

    private static final String THAI = "[\\u0E01-\\u0E3A\\u0E40-\\u0E5B]";
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern BLANK_BESIDE_THAI = Pattern.compile(" (?=" + THAI + ")|(?<=" + THAI + ") ");
    private static final Pattern BLANK_AFTER_ABBREVIATION = Pattern.compile("(?<=" + THAI + "\\.) ");

    private ThaiText() {}

    /**
     * The key under which a text is found: two spellings of the same printed words have the same key, and a key is
     * its own key. Never null: an absent text (null) has the empty key, as a blank one has. Blanks beside Thai
     * letters and after the full stop of a Thai abbreviation are left out, since Thai does not part words with
     * them and a table cell breaks a word anywhere; those between Latin words and numbers stay, as one. A key is
     * for finding, not for showing.
     */
    public static String searchKey(String text) {
        if (text == null) {
            return "";
        }
        String key = BLANK_BESIDE_THAI.matcher(joined(text)).replaceAll("");
        key = BLANK_AFTER_ABBREVIATION.matcher(key).replaceAll("");
        return ThaiSpelling.orderMarks(key).strip();
    }

    /** The keys of the words that blanks part, each once: who searches for several words does not mean them in this order. */
    public static List<String> searchWords(String text) {
        return Arrays.stream(ThaiSpelling.joinMarks(joined(text)).split(" "))
                .map(ThaiText::searchKey)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** In small letters, with one blank at a time and without those that damage has put into a word. */
    private static String joined(String text) {
        // No Unicode normalisation: NFC repairs nothing of this damage, and NFKC takes every SARA AM apart.
        String key = BLANKS.matcher(visible(text).toLowerCase(Locale.ROOT)).replaceAll(" ");
        return ThaiSpelling.joinSplitSaraAm(ThaiSpelling.joinDoubledSaraE(key));
    }

    /** Without what has no width, every kind of blank as a plain one, and Thai digits as Arabic ones. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> isBlank(c) ? ' ' : c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
