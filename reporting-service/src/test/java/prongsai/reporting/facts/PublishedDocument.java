package prongsai.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import prongsai.kit.text.ThaiText;

/**
 * The facts of a document that one of the five agencies published, as {@code documents/facts.json} lists them. They are compared by the
 * search key, which takes Thai and Arabic digits for the same.
 *
 * @param agency such as municipality
 * @param code of the agency
 * @param document the kind
 * @param layout null: the one that suits the plan
 * @param memo whether a memo is around it
 * @param peers with which others it is compared; null: with none
 * @param texts in the order of reading
 * @param tables in the order of reading; there may be others between them
 * @param remarks what all of its remarks say, each by one text
 */
public record PublishedDocument(
        String agency,
        String code,
        String document,
        String layout,
        boolean memo,
        Peers peers,
        List<String> texts,
        List<Rows> tables,
        List<String> remarks) {

    public PublishedDocument {
        remarks = Objects.requireNonNullElse(remarks, List.of());
    }

    /** How many agencies of the same type, itself among them, have that mean, and the texts that tell so. */
    public record Peers(long agencies, String mean, List<String> texts) {}

    /** All rows of a table, which is known by how the head of its last column ends. */
    public record Rows(String lastColumn, List<Row> rows) {}

    /** What each of its cells contains, and how many items have the lists in some of them. */
    public record Row(List<String> cells, Map<Integer, Integer> lists) {

        public Row {
            lists = Objects.requireNonNullElse(lists, Map.of());
        }
    }

    public static List<PublishedDocument> all() {
        try (var facts = PublishedDocument.class.getResourceAsStream("/documents/facts.json")) {
            return List.of(new ObjectMapper().readValue(facts, PublishedDocument[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where no other agency is known. */
    public PublishedDocument alone() {
        var own = texts.stream()
                .filter(text -> peers == null || !peers.texts().contains(text))
                .toList();
        return new PublishedDocument(agency, code, document, layout, memo, null, own, tables, remarks);
    }

    /** Where it is read, below {@code /v1/documents}. */
    public String path(String planId) {
        return "/" + document.toLowerCase(Locale.ROOT) + "?planId=" + planId
                + (layout == null ? "" : "&layout=" + layout) + (memo ? "&memo=true" : "");
    }

    public void assertThatAllIsSaidIn(ReadDocument read) {
        assertThatTextsStandIn(read);
        assertThatTablesStandIn(read);
        assertThatRemarksStandIn(read);
    }

    public void assertThatTextsStandIn(ReadDocument read) {
        var text = ThaiText.searchKey(read.text());
        var at = 0;
        for (var fact : texts) {
            var found = text.indexOf(ThaiText.searchKey(fact), at);
            assertThat(found)
                    .as("%s: %s after %s", this, fact, text.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            at = found;
        }
    }

    public void assertThatTablesStandIn(ReadDocument read) {
        var rest = new ArrayList<>(read.tables());
        for (var wanted : tables) {
            var table = rest.stream()
                    .filter(each -> isMeant(each, wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + ": no table of " + rest + " has the rows " + wanted));
            rest.subList(0, rest.indexOf(table) + 1).clear();
        }
    }

    public void assertThatRemarksStandIn(ReadDocument read) {
        var said = read.remarks().stream().map(ThaiText::searchKey).toList();
        for (var wanted : remarks) {
            assertThat(said).as("%s", this).anyMatch(remark -> remark.contains(ThaiText.searchKey(wanted)));
        }
        assertThat(said).as("%s", this).hasSameSizeAs(remarks);
    }

    private static boolean isMeant(ReadDocument.Table table, Rows wanted) {
        var last = table.head().isEmpty() ? "" : table.head().get(table.head().size() - 1);
        return key(last).endsWith(key(wanted.lastColumn()))
                && table.rows().size() == wanted.rows().size()
                && IntStream.range(0, table.rows().size())
                        .allMatch(i -> says(table.rows().get(i), wanted.rows().get(i)));
    }

    private static boolean says(List<ReadDocument.Cell> cells, Row wanted) {
        return cells.size() >= wanted.cells().size()
                && IntStream.range(0, wanted.cells().size())
                        .allMatch(i -> key(cells.get(i).text())
                                .contains(key(wanted.cells().get(i))))
                && wanted.lists().entrySet().stream()
                        .allMatch(list -> cells.get(list.getKey()).items() == list.getValue());
    }

    /** Without any blank, because cells break lines anywhere. */
    private static String key(String text) {
        return ThaiText.searchKey(text).replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return agency + "-" + document.toLowerCase(Locale.ROOT);
    }
}
