package prongsai.reporting.format;

import java.util.List;
import java.util.stream.Stream;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Line;

/** About how much room a text takes. */
final class Extent {

    private Extent() {}

    /** About how many lines of so many letters. */
    static int lines(List<Block> content, int lettersInALine) {
        return texts(content)
                .flatMap(String::lines)
                .mapToInt(text -> 1 + letters(text) / lettersInALine)
                .sum();
    }

    static Stream<String> texts(List<Block> content) {
        return content.stream().flatMap(Extent::texts);
    }

    private static Stream<String> texts(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.line().text());
        }
        if (block instanceof Block.Items items) {
            return items.lines().stream().map(Line::text);
        }
        if (block instanceof Block.Remark remark) {
            return Stream.of(remark.heading(), remark.line().text());
        }
        return block instanceof Block.Heading heading ? Stream.of(heading.text()) : Stream.of();
    }

    /** Without the marks above and below the letters. */
    static int letters(String text) {
        return (int) text.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
