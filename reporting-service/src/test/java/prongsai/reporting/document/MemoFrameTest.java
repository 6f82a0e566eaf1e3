package prongsai.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Memo.Field;
import prongsai.reporting.manuscript.Orientation;

class MemoFrameTest {

    private final Told told = Told.of("provincial-education");

    @Test
    void itHasTheFieldsOfThePlansLetterAndTheCapacitiesOfWhoSigns() {
        var blocks = memo();

        assertThat(((Block.Memo) blocks.get(0)).fields())
                .contains(new Field("ที่", "ศธ ๐๒๑๐๒/"), new Field("วันที่", "7 มิถุนายน 2567"));
        assertThat(signatures(blocks))
                .containsExactly(
                        List.of("นักทรัพยากรบุคคลชำนาญการพิเศษ"),
                        List.of("รองศึกษาธิการจังหวัดร้อยเอ็ด รักษาการในตำแหน่ง", "ศึกษาธิการจังหวัดร้อยเอ็ด"));
        assertThat(Reading.text(blocks.subList(blocks.size() - 1, blocks.size())))
                .isEqualTo("แนบ");
    }

    @Test
    void aNumberThatIsNotGivenStaysBlank() {
        ((ObjectNode) told.planData().get("letter")).putNull("number").putNull("date");

        assertThat(((Block.Memo) memo().get(0)).fields()).contains(new Field("ที่", ""), new Field("วันที่", ""));
    }

    @Test
    void withoutALetterOnlyWhatIsKnownIsFilledIn() {
        told.planData().putNull("letter").putNull("approvedAs");
        var blocks = memo();

        assertThat(((Block.Memo) blocks.get(0)).fields())
                .containsExactly(
                        new Field("ส่วนราชการ", "สำนักงานศึกษาธิการจังหวัดร้อยเอ็ด"),
                        new Field("ที่", ""),
                        new Field("วันที่", ""),
                        new Field("เรื่อง", "หัวเรื่อง"),
                        new Field("เรียน", ""));
        assertThat(signatures(blocks)).isEmpty();
    }

    @Test
    void whoIsNotActingSignsWithThePositionAlone() {
        ((ObjectNode) told.planData().get("approvedAs")).put("acting", false);

        assertThat(signatures(memo())).contains(List.of("ศึกษาธิการจังหวัดร้อยเอ็ด"));
    }

    @ParameterizedTest
    @CsvSource({"4, PORTRAIT", "5, LANDSCAPE"})
    void aWideTableIsEnclosedOnPagesOnTheirSide(int columns, Orientation orientation) {
        var enclosed = List.<Block>of(new Block.Heading(1, "แนบ"), table(columns));

        assertThat(memo(enclosed)).contains(new Block.NewPage(orientation));
    }

    @Test
    void whatTurnsItsWideTableByItselfBeginsUpright() {
        var enclosed = List.of(new Block.Heading(1, "แนบ"), new Block.NewPage(Orientation.LANDSCAPE), table(5));

        assertThat(memo(enclosed))
                .filteredOn(Block.NewPage.class::isInstance)
                .containsExactly(new Block.NewPage(Orientation.PORTRAIT), new Block.NewPage(Orientation.LANDSCAPE));
    }

    private List<Block> memo() {
        return memo(Texts.body("แนบ"));
    }

    private List<Block> memo(List<Block> enclosed) {
        var sources = told.plan();
        return new MemoFrame(sources.agency(), sources.plan()).around("หัวเรื่อง", enclosed);
    }

    private static Block table(int columns) {
        var grid = new Grid(null);
        IntStream.range(0, columns).forEach(column -> grid.column("หัว", 1));
        return grid.table();
    }

    private static List<List<String>> signatures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Signature.class::isInstance)
                .map(block -> ((Block.Signature) block).capacity())
                .toList();
    }
}
