package prongsai.assessment.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What titles alone say; the decisions of persons are shown by DifferencesTest. */
class ItemMatchingTest {

    private static final String MEASURES = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";

    @Test
    void sameTitleIsFoundUnderAnotherCode() {
        assertThat(pairs(items().item("o42", MEASURES), items().item("o34", MEASURES)))
                .containsExactly("o42 o34 1.00");
    }

    @Test
    void mostSimilarTitlesFindEachOtherFirst() {
        var from = items().item("o14", "คู่มือหรือมาตรฐานการให้บริการ").item("o13", "คู่มือหรือมาตรฐานการปฏิบัติงาน");
        var to = items().item("o14", "คู่มือหรือมาตรฐานการปฏิบัติงาน").item("o15", "คู่มือหรือมาตรฐานการให้บริการ");

        assertThat(pairs(from, to)).containsExactly("o14 o15 1.00", "o13 o14 1.00");
    }

    @Test
    void itemIsFoundOnceOnly() {
        var from = items().item("o1", "แผนปฏิบัติการป้องกันการทุจริต");
        var to = items().item("o1", "แผนปฏิบัติการป้องกันการทุจริต").item("o2", "แผนปฏิบัติการป้องกันการทุจริตประจำปี");

        assertThat(pairs(from, to)).containsExactly("o1 o1 1.00");
        assertThat(pairs(to, from)).containsExactly("o1 o1 1.00");
    }

    @Test
    void titlesBelowThreeFifthsAreDifferentItems() {
        var title = items().item("o1", "กขคงจฉ");

        assertThat(pairs(title, items().item("o2", "กขคงชซ"))).containsExactly("o1 o2 0.60"); // 3 of 5 pairs of letters
        assertThat(pairs(title, items().item("o2", "กขคงชซฌ"))).isEmpty(); // 3 of 5 and 6: 0.54
    }

    @Test
    void dissimilarTitlesAreNotGuessedToBeTheSame() {
        // the report keeps the words that the measures lost in FY2569
        var from = items().item("o42", MEASURES).item("o43", "การดำเนินการตาม" + MEASURES);
        var to = items().item("o25", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร")
                .item("o26", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน");

        assertThat(pairs(from, to)).singleElement().asString().startsWith("o43 o26 0.");
    }

    @Test
    void questionIsNeverAnItem() {
        var from = items().item("o1", "การเปิดเผยข้อมูล");
        var to = items().question("e1", "การเปิดเผยข้อมูล");

        assertThat(pairs(from, to)).isEmpty();
    }

    private static SomeContent items() {
        return SomeContent.nacc(SomeCriteria.levelsWithFloors());
    }

    private static List<String> pairs(SomeContent from, SomeContent to) {
        return new ItemMatching(from.criteria(), to.criteria(), new ItemDecisions(List.of()))
                .pairs().stream()
                        .map(pair -> pair.from().code() + " " + pair.to().code() + " " + pair.similarity())
                        .toList();
    }
}
