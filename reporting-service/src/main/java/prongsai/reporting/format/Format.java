package prongsai.reporting.format;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of files that hold a document. */
@Schema(name = "DocumentFormat")
public enum Format {
    /** For an editor of documents: Word since 2007, LibreOffice. */
    DOCX(Format.DOCX_TYPE, "docx"),
    /** For a browser. */
    HTML(Format.HTML_TYPE, "html"),
    /** For printing and filing. */
    PDF(Format.PDF_TYPE, "pdf");

    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String HTML_TYPE = "text/html";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the full stop. */
    public String suffix() {
        return suffix;
    }
}
