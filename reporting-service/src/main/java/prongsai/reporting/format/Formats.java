package prongsai.reporting.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.reporting.manuscript.Manuscript;

/** The door: a manuscript in, a file out. */
@ApplicationScoped
public class Formats {

    /** The bytes of the file; the same manuscript gives the same DOCX and HTML. */
    public byte[] write(Manuscript manuscript, Format format) {
        return switch (format) {
            case DOCX -> DocxWriter.write(manuscript, List.of());
            default -> throw new IllegalArgumentException("not yet: " + format);
        };
    }
}
