package prongsai.reporting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Block.Memo.Field;
import prongsai.reporting.manuscript.Orientation;
import prongsai.reporting.plan.MeasurePlanSnapshot;
import prongsai.reporting.plan.MeasurePlanSnapshot.CapacitySnapshot;
import prongsai.reporting.plan.MeasurePlanSnapshot.LetterSnapshot;

/** The official memo (บันทึกข้อความ) around a document; what the plan's letter does not say stays blank, to be written by hand. */
final class MemoFrame {

    /** From so many columns on a table is too wide for a page that is upright. */
    private static final int WIDE = 5;

    private static final LetterSnapshot BLANK = new LetterSnapshot(null, null, null, null, null, null, null, null);

    private final AgencyNames agency;
    private final MeasurePlanSnapshot plan;
    private final LetterSnapshot letter;

    MemoFrame(AgencyNames agency, MeasurePlanSnapshot plan) {
        this.agency = agency;
        this.plan = plan;
        this.letter = Objects.requireNonNullElse(plan.letter(), BLANK);
    }

    /** The memo, and from a page of its own what it encloses. */
    List<Block> around(String title, List<Block> enclosed) {
        var writing = new Writing()
                .add(new Block.Memo("บันทึกข้อความ", fields(title)))
                .text(letter.text());
        capacities().forEach(capacity -> writing.add(new Block.Signature(capacity)));
        var blocks = new ArrayList<>(writing.blocks());
        blocks.add(new Block.NewPage(orientation(enclosed)));
        blocks.addAll(enclosed);
        return blocks;
    }

    /** On its side where a wide table stands on the pages that it begins with. */
    private static Orientation orientation(List<Block> enclosed) {
        var wide = enclosed.stream()
                .takeWhile(block -> !(block instanceof Block.NewPage))
                .anyMatch(block ->
                        block instanceof Block.Table table && table.columns().size() >= WIDE);
        return wide ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    }

    private List<Field> fields(String title) {
        return List.of(
                new Field("ส่วนราชการ", Objects.requireNonNullElse(letter.issuedBy(), agency.name())),
                new Field("ที่", Objects.requireNonNullElse(letter.number(), "")),
                new Field("วันที่", Printed.date(letter.date())),
                new Field("เรื่อง", Objects.requireNonNullElse(letter.subject(), title)),
                new Field("เรียน", Objects.requireNonNullElse(letter.addressedTo(), "")));
    }

    /** Who proposes it, then who approved it. */
    private List<List<String>> capacities() {
        var capacities = new ArrayList<List<String>>();
        if (letter.proposedBy() != null) {
            capacities.add(List.of(letter.proposedBy()));
        }
        if (plan.approvedAs() != null) {
            capacities.add(capacity(plan.approvedAs()));
        }
        return capacities;
    }

    private static List<String> capacity(CapacitySnapshot as) {
        if (!as.acting()) {
            return List.of(as.position());
        }
        return as.ownPosition() == null
                ? List.of("รักษาการในตำแหน่ง", as.position())
                : List.of(as.ownPosition() + " รักษาการในตำแหน่ง", as.position());
    }
}
