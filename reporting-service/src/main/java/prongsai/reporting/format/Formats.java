package prongsai.reporting.format;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.reporting.manuscript.Manuscript;
import prongsai.reporting.office.Office;

/** The door: a manuscript in, a file out. */
@ApplicationScoped
public class Formats {

    private final Office office;

    Formats(Office office) {
        this.office = office;
    }

    /**
     * The bytes of the file. PDF needs LibreOffice, and is answered by 501 where there is none; of a DOCX only the pages in its table of
     * contents do, which stay blank until an editor renews them.
     */
    public byte[] write(Manuscript manuscript, Format format) {
        return switch (format) {
            case DOCX ->
                office.isInstalled()
                        ? DocxWriter.write(manuscript, DocxLayout.begin(manuscript, office::layOut)::pages)
                        : DocxWriter.write(manuscript);
            case HTML -> HtmlTypesetter.write(manuscript);
            case PDF -> office.pdf(DocxWriter.write(manuscript));
        };
    }

    /** A DOCX as PDF; answered by 501 where there is no LibreOffice. */
    public byte[] pdf(byte[] docx) {
        return office.pdf(docx);
    }

    /** A DOCX of somebody else with the manuscript in place of the paragraph whose text is the mark, if it has one. */
    public byte[] into(byte[] host, String mark, Manuscript manuscript) {
        return DocxGuest.write(host, mark, manuscript);
    }
}
