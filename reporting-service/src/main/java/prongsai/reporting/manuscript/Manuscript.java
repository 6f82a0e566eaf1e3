package prongsai.reporting.manuscript;

import java.util.List;

/**
 * A document before it has a format.
 *
 * @param title names the document in the format's own properties and in a browser's tab
 * @param agency the name of the agency whose document it is
 * @param digits in which the pages and numbered lists are counted; the texts already have theirs
 * @param blocks in the order of reading
 */
public record Manuscript(String title, String agency, Digits digits, List<Block> blocks) {

    public Manuscript {
        blocks = List.copyOf(blocks);
    }
}
