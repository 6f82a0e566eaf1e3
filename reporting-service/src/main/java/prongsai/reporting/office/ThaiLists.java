package prongsai.reporting.office;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import prongsai.kit.calendar.ThaiDigits;

/**
 * Writes the numbers of the lists that count in Thai digits as text before their items. (The native numbering of LibreOffice would be
 * the other way; with some hundred items it takes ten seconds to lay out.)
 */
final class ThaiLists {

    /** That Word and LibreOffice know. */
    private static final int LEVELS = 9;

    private final XWPFDocument document;

    /** What each list has counted, by level. */
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    private boolean found;

    ThaiLists(XWPFDocument document) {
        this.document = document;
    }

    /** Says whether there was such a list. */
    boolean countOut() {
        if (document.getNumbering() != null) {
            countOut(document);
        }
        return found;
    }

    private void countOut(IBody body) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                countOut(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(this::countOut));
            }
        }
    }

    private void countOut(XWPFParagraph paragraph) {
        var list = paragraph.getNumID() == null ? null : document.getNumbering().getNum(paragraph.getNumID());
        if (list == null) {
            return;
        }
        int level = paragraph.getNumIlvl() == null
                ? 0
                : Math.min(paragraph.getNumIlvl().intValue(), LEVELS - 1);
        var kind = kind(list, level);
        if (kind == null || kind.getNumFmt() == null || kind.getNumFmt().getVal() != STNumberFormat.THAI_NUMBERS) {
            return;
        }
        found = true;
        var number = number(kind, count(list, level));
        indent(paragraph, kind);
        paragraph.getCTP().getPPr().unsetNumPr();
        var run = paragraph.insertNewRun(0);
        run.setText(number + "\t");
    }

    private CTLvl kind(XWPFNum list, int level) {
        var kinds = document.getNumbering()
                .getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        return kinds == null
                ? null
                : Arrays.stream(kinds.getCTAbstractNum().getLvlArray())
                        .filter(each -> each.getIlvl().intValue() == level)
                        .findFirst()
                        .orElse(null);
    }

    private int[] count(XWPFNum list, int level) {
        var count = counts.computeIfAbsent(list.getCTNum().getNumId(), absent -> new int[LEVELS]);
        count[level]++;
        Arrays.fill(count, level + 1, LEVELS, 0);
        return count;
    }

    /** The pattern of a level, such as {@code %1.%2)}, with what was counted. */
    private static String number(CTLvl kind, int[] count) {
        var text = kind.getLvlText() == null
                ? "%" + (kind.getIlvl().intValue() + 1)
                : kind.getLvlText().getVal();
        for (int i = 0; i < LEVELS; i++) {
            text = text.replace("%" + (i + 1), Integer.toString(count[i]));
        }
        return ThaiDigits.toThai(text);
    }

    /** The items keep the place that the list gave them. */
    private static void indent(XWPFParagraph paragraph, CTLvl kind) {
        var properties = paragraph.getCTP().getPPr();
        if (!properties.isSetInd() && kind.isSetPPr() && kind.getPPr().isSetInd()) {
            properties.addNewInd().set(kind.getPPr().getInd());
        }
    }
}
