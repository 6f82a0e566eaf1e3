package prongsai.reporting.publication;

import java.util.List;
import java.util.Locale;
import prongsai.reporting.format.Format;

/** The files in which a published document is read. */
enum PublishedFormat {
    /** A page for a browser. */
    HTML(PublishedFormat.HTML_TYPE, "หน้าเว็บ"),
    /** To be edited. */
    DOCX(Format.DOCX_TYPE, "Word (DOCX)"),
    /** To be printed and filed. */
    PDF(Format.PDF_TYPE, "PDF"),
    /** Open data. */
    JSON(PublishedFormat.JSON_TYPE, "ข้อมูลเปิด JSON"),
    /** Open data as a table, a row for each step. */
    CSV(PublishedFormat.CSV_TYPE, "ข้อมูลเปิด CSV");

    static final String HTML_TYPE = Format.HTML_TYPE + ";charset=UTF-8";
    static final String JSON_TYPE = "application/json;charset=UTF-8";
    static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private final String mediaType;
    private final String nameTh;

    PublishedFormat(String mediaType, String nameTh) {
        this.mediaType = mediaType;
        this.nameTh = nameTh;
    }

    String mediaType() {
        return mediaType;
    }

    String nameTh() {
        return nameTh;
    }

    /** Of the address and of the file's name, without the full stop. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PublishedFormat ofSuffix(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    /** Whether programs of other sites may read it in a browser. */
    boolean isData() {
        return this == JSON || this == CSV;
    }

    /** Those that a page offers beside itself. */
    static List<PublishedFormat> downloads() {
        return List.of(DOCX, PDF, JSON, CSV);
    }
}
