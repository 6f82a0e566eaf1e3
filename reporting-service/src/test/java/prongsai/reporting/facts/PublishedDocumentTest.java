package prongsai.reporting.facts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.reporting.facts.PublishedDocument.Row;
import prongsai.reporting.facts.PublishedDocument.Rows;
import prongsai.reporting.facts.ReadDocument.Cell;
import prongsai.reporting.facts.ReadDocument.Table;

/** What is looked for in the documents is missed where it is not there. */
class PublishedDocumentTest {

    private static final PublishedDocument FACTS = new PublishedDocument(
            "municipality",
            "ROIET-TM",
            "ANALYSIS",
            null,
            false,
            null,
            List.of("ผลการประเมิน", "97.73"),
            List.of(new Rows(
                    "คะแนน",
                    List.of(
                            new Row(List.of("1", "การปฏิบัติหน้าที่", "97.85"), Map.of(1, 2)),
                            new Row(List.of("2", "การใช้งบประมาณ", "94.35"), null)))),
            List.of("99.73"));

    private static final String TEXT = "ผลการประเมินได้ ๙๗.๗๓ คะแนน";
    private static final List<String> HEAD = List.of("ที่", "ตัวชี้วัด", "ผลคะแนน");
    private static final List<Cell> FIRST = row("๑", "การปฏิบัติ หน้าที่", "๙๗.๘๕", 2);
    private static final List<Cell> SECOND = row("๒", "การใช้งบประมาณ", "๙๔.๓๕", 1);
    private static final List<String> REMARKS = List.of("ระบุ ๙๙.๗๓ คะแนน");

    @Test
    void whatSaysAllIsAccepted() {
        assertThatCode(() -> FACTS.assertThatAllIsSaidIn(document(TEXT, REMARKS, FIRST, SECOND)))
                .doesNotThrowAnyException();
    }

    static List<ReadDocument> lacking() {
        return List.of(
                document("ได้ ๙๗.๗๓ คะแนนในผลการประเมิน", REMARKS, FIRST, SECOND),
                document("ผลการประเมิน", REMARKS, FIRST, SECOND),
                document(TEXT, REMARKS, SECOND, FIRST),
                document(TEXT, REMARKS, FIRST),
                document(TEXT, REMARKS, FIRST, SECOND, SECOND),
                document(TEXT, REMARKS, row("๑", "๙๗.๘๕", "การปฏิบัติหน้าที่", 2), SECOND),
                document(TEXT, REMARKS, row("๑", "การปฏิบัติหน้าที่", "๙๗.๘๖", 2), SECOND),
                document(TEXT, REMARKS, row("๑", "การปฏิบัติหน้าที่", "๙๗.๘๕", 3), SECOND),
                document(TEXT, REMARKS, FIRST.subList(0, 2), SECOND),
                new ReadDocument(TEXT, List.of(), REMARKS),
                new ReadDocument(TEXT, List.of(new Table(List.of("อื่น"), List.of(FIRST, SECOND))), REMARKS),
                document(TEXT, List.of(), FIRST, SECOND),
                document(TEXT, List.of("ระบุ ๙๗.๗๓ คะแนน"), FIRST, SECOND),
                document(TEXT, List.of("ระบุ ๙๙.๗๓ คะแนน", "และอื่น"), FIRST, SECOND));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void whatLacksOneOfThemIsNot(ReadDocument document) {
        assertThatThrownBy(() -> FACTS.assertThatAllIsSaidIn(document)).isInstanceOf(AssertionError.class);
    }

    @SafeVarargs
    private static ReadDocument document(String text, List<String> remarks, List<Cell>... rows) {
        return new ReadDocument(text, List.of(new Table(HEAD, List.of(rows))), remarks);
    }

    private static List<Cell> row(String number, String name, String score, int items) {
        return List.of(new Cell(number, 1), new Cell(name, items), new Cell(score, 1));
    }
}
