package prongsai.assessment.spreadsheet;

/** The letters by which columns go: A, B, … Z, AA. */
public final class Columns {

    private static final int LETTERS = 26;
    /** Excel's last column is XFD. */
    private static final int LONGEST = 3;

    private Columns() {}

    /** @param column from 0 */
    public static String name(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column (from 0) of an address such as C17; -1 when it is none. */
    static int of(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            char letter = address.charAt(letters++);
            if (letter < 'A' || letter > 'Z' || letters > LONGEST) {
                return -1;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
