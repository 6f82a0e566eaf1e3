package prongsai.assessment.spreadsheet;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that hold a table. */
public enum FileKind {
    /** Text, a line per row. */
    CSV(FileKind.CSV_TYPE, "csv"),
    /** A workbook of Excel since 2007. */
    XLSX(FileKind.XLSX_TYPE, "xlsx");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** @param mediaType without parameters */
    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without a dot. */
    public String extension() {
        return extension;
    }
}
