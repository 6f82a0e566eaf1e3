package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.manuscript.Block.Table;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;

/**
 * Every fact of the five published documents stands in the document that is composed of what the services tell: {@code
 * documents/facts.json} lists the facts in the order of reading, those of tables row by row. Compared by the search key, which
 * takes Thai and Arabic digits for the same.
 */
class FactsTest {

    static Stream<JsonNode> documents() {
        return StreamSupport.stream(Told.resource("/documents/facts.json").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFactOfAPublishedDocumentIsThereInItsOrder(JsonNode document) {
        var text = ThaiText.searchKey(Reading.text(composed(document)));
        var at = 0;
        for (var fact : document.get("texts")) {
            var found = text.indexOf(ThaiText.searchKey(fact.asText()), at);
            assertThat(found)
                    .as("%s after %s", fact, text.substring(Math.max(0, at - 80), at))
                    .isNotNegative();
            at = found;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRowOfAPublishedTableIsThereCellByCell(JsonNode document) {
        var tables = new ArrayList<>(Reading.tables(composed(document)));
        for (var wanted : document.get("tables")) {
            var table = tables.stream()
                    .filter(each -> isMeant(each, wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no table has the rows " + wanted));
            tables.subList(0, tables.indexOf(table) + 1).clear();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrongInAPublishedDocumentStandsOut(JsonNode document) {
        var remarks = Reading.remarks(composed(document)).stream()
                .map(ThaiText::searchKey)
                .toList();
        for (var wanted : document.path("remarks")) {
            assertThat(remarks).anyMatch(remark -> remark.contains(ThaiText.searchKey(wanted.asText())));
        }
        assertThat(remarks).hasSize(document.path("remarks").size());
    }

    static Manuscript composed(JsonNode document) {
        var told = Told.of(document.get("agency").asText());
        if (document.has("peers")) {
            told.among(
                    document.at("/peers/agencies").asLong(),
                    document.at("/peers/mean").asText());
        }
        var style = new Style(
                document.has("layout") ? Layout.valueOf(document.get("layout").asText()) : null,
                Digits.THAI,
                document.path("memo").asBoolean());
        return switch (DocumentKind.valueOf(document.get("document").asText())) {
            case MEASURES -> new MeasuresDocument(told.plan(), style).manuscript();
            case ANALYSIS -> new AnalysisDocument(told.result(), java.util.Optional.empty(), style).manuscript();
            default -> throw new AssertionError(document);
        };
    }

    private static boolean isMeant(Table table, JsonNode wanted) {
        var last = table.columns().get(table.columns().size() - 1).heading();
        return key(last).endsWith(key(wanted.get("lastColumn").asText()))
                && table.rows().size() == wanted.get("rows").size()
                && allMatch(table.rows(), wanted.get("rows"));
    }

    private static boolean allMatch(List<Table.Row> rows, JsonNode wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (!matches(rows.get(i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Table.Row row, JsonNode wanted) {
        var cells = Reading.cells(row);
        for (int i = 0; i < wanted.get("cells").size(); i++) {
            if (!key(cells.get(i)).contains(key(wanted.get("cells").get(i).asText()))) {
                return false;
            }
        }
        return wanted.path("lists").properties().stream()
                .allMatch(list -> Reading.items(row.cells().get(Integer.parseInt(list.getKey())))
                        == list.getValue().asInt());
    }

    /** Without any blank, because cells break lines anywhere. */
    private static String key(String text) {
        return ThaiText.searchKey(text).replace(" ", "");
    }
}
