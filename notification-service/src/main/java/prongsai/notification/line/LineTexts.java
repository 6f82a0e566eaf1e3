package prongsai.notification.line;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into messages as LINE takes them: five of 5,000 characters, which it counts in UTF-16 code units. */
final class LineTexts {

    private static final int LONGEST = 5_000;
    private static final int MOST = 5;
    private static final String CUT = "\n…";

    private LineTexts() {}

    /** Parted between lines where that is possible; what is too long for all five is cut off. */
    static List<String> of(String text) {
        var parts = new ArrayList<String>();
        var rest = text.strip();
        while (rest.length() > LONGEST && parts.size() < MOST) {
            int end = end(rest, parts.size() == MOST - 1 ? LONGEST - CUT.length() : LONGEST);
            parts.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        if (parts.size() < MOST) {
            parts.add(rest);
        } else {
            parts.set(MOST - 1, parts.get(MOST - 1) + CUT);
        }
        return parts;
    }

    private static int end(String text, int longest) {
        int line = text.lastIndexOf('\n', longest);
        if (line > 0) {
            return line;
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
