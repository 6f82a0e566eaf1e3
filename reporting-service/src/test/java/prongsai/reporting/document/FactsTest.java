package prongsai.reporting.document;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.reporting.facts.PublishedDocument;
import prongsai.reporting.manuscript.Digits;
import prongsai.reporting.manuscript.Manuscript;

/** Every fact of the five published documents stands in the document that is composed of what the services tell. */
class FactsTest {

    static List<PublishedDocument> documents() {
        return PublishedDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFactOfAPublishedDocumentIsThereInItsOrder(PublishedDocument document) {
        document.assertThatTextsStandIn(Reading.of(composed(document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRowOfAPublishedTableIsThereCellByCell(PublishedDocument document) {
        document.assertThatTablesStandIn(Reading.of(composed(document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrongInAPublishedDocumentStandsOut(PublishedDocument document) {
        document.assertThatRemarksStandIn(Reading.of(composed(document)));
    }

    static Manuscript composed(PublishedDocument document) {
        var told = Told.of(document.agency());
        if (document.peers() != null) {
            told.among(document.peers().agencies(), document.peers().mean());
        }
        var style = new Style(
                document.layout() == null ? null : Layout.valueOf(document.layout()), Digits.THAI, document.memo());
        return switch (DocumentKind.valueOf(document.document())) {
            case MEASURES -> new MeasuresDocument(told.plan(), style).manuscript();
            case ANALYSIS -> new AnalysisDocument(told.result(), Optional.empty(), style).manuscript();
            default -> throw new AssertionError(document);
        };
    }
}
