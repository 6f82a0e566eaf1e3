package prongsai.reporting.table;

/** The kinds of files that hold a table. */
public enum FileKind {
    /** Text, a line per row; UTF-8 with a byte order mark, without which Excel takes Thai for something else. */
    CSV(TableFile.CSV_TYPE, "csv"),
    /** A workbook of Excel since 2007. */
    XLSX(TableFile.XLSX_TYPE, "xlsx");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
