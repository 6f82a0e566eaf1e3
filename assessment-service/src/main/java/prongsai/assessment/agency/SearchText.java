package prongsai.assessment.agency;

import java.util.ArrayList;
import java.util.List;
import prongsai.kit.text.ThaiText;

/**
 * What somebody types to find an agency, in the spelling of the keys.
 *
 * @param key the whole text
 * @param words its words, in any order
 */
record SearchText(String key, List<String> words) {

    /** Shorter texts have no thirds of which two could still say something. */
    private static final int SHORTEST_WITH_SLIP = 6;

    /** @param typed null: nothing */
    static SearchText of(String typed) {
        return new SearchText(ThaiText.searchKey(typed), typed == null ? List.of() : ThaiText.searchWords(typed));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean canHoldSlip() {
        return letters() >= SHORTEST_WITH_SLIP;
    }

    /** The words without the first (0), second or last (2) third of the letters: one slip of the hand is in one of the thirds. */
    List<String> without(int third) {
        int from = third * letters() / 3;
        int to = (third + 1) * letters() / 3;
        var rest = new ArrayList<String>();
        int begin = 0;
        for (var word : words) {
            rest.add(word.substring(0, clamp(from - begin, word)));
            rest.add(word.substring(clamp(to - begin, word)));
            begin += word.length();
        }
        rest.removeIf(String::isEmpty);
        return rest;
    }

    private static int clamp(int index, String word) {
        return Math.max(0, Math.min(index, word.length()));
    }

    private int letters() {
        return words.stream().mapToInt(String::length).sum();
    }
}
