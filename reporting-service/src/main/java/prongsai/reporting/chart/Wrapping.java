package prongsai.reporting.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Thai in lines: it has no blanks between words, so the JDK's dictionary says where one ends. */
final class Wrapping {

    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final String ELLIPSIS = "…";

    private Wrapping() {}

    /** At most so many lines of about so many letters; what does not fit is left out behind an ellipsis. */
    static List<String> lines(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(THAI);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var word = text.substring(start, end);
            if (line.length() > 0 && letters(line + word.strip()) > letters) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        if (lines.size() <= most) {
            return lines;
        }
        var shortened = new ArrayList<>(lines.subList(0, most));
        shortened.set(most - 1, shortened.get(most - 1) + ELLIPSIS);
        return shortened;
    }

    /** Marks above and below take no room. */
    private static long letters(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
