package prongsai.reporting.facts;

import java.util.List;

/**
 * A document as somebody reads it, whatever its format.
 *
 * @param text from the first line to the last
 * @param tables in the order of reading
 * @param remarks the texts that stand out
 */
public record ReadDocument(String text, List<Table> tables, List<String> remarks) {

    /** {@code rows} are those below its head. */
    public record Table(List<String> head, List<List<Cell>> rows) {}

    /** {@code items} is how many its lists have; 1 where it has a text but no list. */
    public record Cell(String text, int items) {}
}
