package prongsai.assessment.spreadsheet;

/**
 * How much of a file is read at most. The largest honest file has a row for each of some 8,300 agencies and twenty columns; what is
 * far beyond was not made by hand.
 */
final class Limits {

    /** With something in them. */
    static final int ROWS = 20_000;

    static final int COLUMNS = 100;

    /** As many as Excel itself takes. */
    static final int CHARACTERS_OF_A_CELL = 32_767;

    static final int SHEETS = 20;
    static final int SHARED_STRINGS = 120_000;
    static final int MERGED_RANGES = 20_000;

    /** Entries of the zip file that an XLSX is. */
    static final int ENTRIES = 500;

    /** Bytes of the zip file's table of contents; with it read whole, its size bounds the number of entries before it is read. */
    static final int CENTRAL_DIRECTORY = 128 * 1024;

    /** Unpacked bytes of all entries together. */
    static final long UNPACKED = 96L * 1024 * 1024;

    /** Unpacked bytes of an entry that is read as a whole, such as the workbook's list of sheets. */
    static final long UNPACKED_PART = 1024 * 1024;

    /** Unpacked per packed byte. A sheet of equal rows reaches 60; a bomb has 1,000. */
    static final int RATIO = 200;

    private Limits() {}
}
