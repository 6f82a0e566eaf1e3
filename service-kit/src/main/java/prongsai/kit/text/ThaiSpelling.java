package prongsai.kit.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The damage that PDF text does to Thai words (domain rules, section 4), undone. Unicode normalisation repairs
 * none of it: to Unicode these are different texts, only the eye sees the same word.
 */
final class ThaiSpelling {

    private static final String NIKHAHIT = "\u0E4D";
    private static final String SARA_AM = "\u0E33";

    /** Vowels above and below, tones, and the signs beside them: what is printed over or under a consonant. */
    private static final String MARKS = "\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E";

    private static final String SARA_AA_OR_AM = "\\u0E32\\u0E33";

    private static final String TONE = "[\\u0E48-\\u0E4B]";

    /**
     * A consonant, a blank, SARA AA: no word starts with SARA AA, so the blank is what was left of a NIKHAHIT.
     * After a vowel written in front (เข า) there cannot have been one, and the blank is only a blank.
     */
    private static final Pattern SPLIT_SARA_AM =
            Pattern.compile("(?<![\\u0E40-\\u0E44])([\\u0E01-\\u0E2E]" + TONE + "?) (" + TONE + "?)\\u0E32");

    private static final Pattern BLANK_BEFORE_MARK = Pattern.compile(" (?=[" + MARKS + SARA_AA_OR_AM + "])");

    private static final Pattern DOUBLED_SARA_E = Pattern.compile("\\u0E40 ?\\u0E40");

    /**
     * What follows one consonant: marks (1), SARA AA or SARA AM (2), marks after it (3), and what no word has
     * besides (4).
     */
    private static final Pattern FOLLOWING = Pattern.compile("(?=[" + MARKS + SARA_AA_OR_AM + "])([" + MARKS + "]*+)(["
            + SARA_AA_OR_AM + "]?)([" + MARKS + "]*+)([" + MARKS + SARA_AA_OR_AM + "]*)");

    private ThaiSpelling() {}

    /** {@code ด าเนินงาน} is ดำเนินงาน. */
    static String joinSplitSaraAm(String text) {
        return SPLIT_SARA_AM.matcher(text).replaceAll("$1$2" + SARA_AM);
    }

    /** SARA E typed twice looks like SARA AE: no word has two of them in a row. */
    static String joinDoubledSaraE(String text) {
        return DOUBLED_SARA_E.matcher(text).replaceAll("\u0E41");
    }

    /** No word begins with a mark, SARA AA or SARA AM: a blank before it has come into a word. */
    static String joinMarks(String text) {
        return BLANK_BEFORE_MARK.matcher(text).replaceAll("");
    }

    /** Marks of one consonant in the order of the alphabet's code, each once, and NIKHAHIT with SARA AA as SARA AM. */
    static String orderMarks(String text) {
        return FOLLOWING.matcher(text).replaceAll(ThaiSpelling::ordered);
    }

    private static String ordered(MatchResult following) {
        if (!following.group(4).isEmpty()) {
            return following.group();
        }
        String vowel = following.group(2);
        String around = following.group(1) + following.group(3);
        if (vowel.equals(SARA_AM) || !vowel.isEmpty() && around.contains(NIKHAHIT)) {
            return ordered(around.replace(NIKHAHIT, "")) + SARA_AM;
        }
        return ordered(following.group(1)) + vowel + ordered(following.group(3));
    }

    private static String ordered(String marks) {
        return marks.codePoints()
                .distinct()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
