package prongsai.reporting.format;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import prongsai.reporting.manuscript.Digits;

/** The lists of a DOCX: each numbered one begins at 1, and all with dashes are one. */
final class DocxLists {

    /** Where a list stands, with the number of its first kind in numbering.xml. */
    enum Place {
        TEXT(0),
        CELL(3);

        private final int firstKind;

        Place(int firstKind) {
            this.firstKind = firstKind;
        }
    }

    private static final int DASHES = 2;

    private final XWPFNumbering numbering;
    private final int numbered;
    private final int first;
    private final Map<Place, BigInteger> dashes = new EnumMap<>(Place.class);

    /** {@code first} is the number of the first of our kinds of lists among those of the document. */
    DocxLists(XWPFNumbering numbering, Digits digits, int first) {
        this.numbering = numbering;
        this.first = first;
        this.numbered = digits == Digits.THAI ? 0 : 1;
    }

    /** The id of a new list. */
    BigInteger begin(boolean isNumbered, Place place) {
        if (!isNumbered) {
            return dashes.computeIfAbsent(place, absent -> add(place.firstKind + DASHES));
        }
        var id = add(place.firstKind + numbered);
        var override = numbering.getNum(id).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }

    private BigInteger add(int kind) {
        return numbering.addNum(BigInteger.valueOf(first + kind));
    }
}
