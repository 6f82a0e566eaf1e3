package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import prongsai.reporting.manuscript.Alignment;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;

/** Texts of officers as blocks: each line a paragraph, lines that begin with a dash a list. */
final class Texts {

    private static final String DASH = "-";
    private static final Pattern LAST_NUMBER = Pattern.compile(" ([0-9๐-๙]+)$");

    private Texts() {}

    /** Of running text; nothing of null. */
    static List<Block> body(String text) {
        return blocks(text, true);
    }

    /** Of a cell; nothing of null. */
    static List<Block> cell(String text) {
        return blocks(text, false);
    }

    /** A numbered list; a paragraph where there is but one. */
    static List<Block> numbered(List<String> texts) {
        return list(texts, true);
    }

    /** A list with dashes; a paragraph where there is but one. */
    static List<Block> dashed(List<String> texts) {
        return list(texts, false);
    }

    /** A paragraph for each. */
    static List<Block> lines(List<String> texts) {
        return texts.stream().map(text -> paragraph(text, false)).toList();
    }

    /** A number at its end stays on the line of the word before it. */
    static String together(String text) {
        return LAST_NUMBER.matcher(text).replaceFirst("\u00a0$1");
    }

    private static List<Block> list(List<String> texts, boolean numbered) {
        if (texts.size() < 2) {
            return texts.stream().flatMap(text -> cell(text).stream()).toList();
        }
        return List.of(new Block.Items(numbered, texts.stream().map(Line::of).toList()));
    }

    private static List<Block> blocks(String text, boolean indented) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<Line>();
        for (var line : text == null ? new String[0] : text.strip().split("\\s*\\n\\s*")) {
            if (line.startsWith(DASH) && !line.equals(Printed.NONE)) {
                items.add(Line.of(line.substring(1).strip()));
            } else if (!line.isBlank()) {
                addItems(items, blocks);
                blocks.add(paragraph(line, indented));
            }
        }
        addItems(items, blocks);
        return blocks;
    }

    private static void addItems(List<Line> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(false, items));
            items.clear();
        }
    }

    private static Block paragraph(String text, boolean indented) {
        return new Block.Paragraph(Line.of(text), Alignment.START, indented);
    }
}
