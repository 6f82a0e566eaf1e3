package prongsai.reporting.manuscript;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.ThaiDigits;

/** The digits of a document. */
@Schema(name = "DocumentDigits")
public enum Digits {
    /** ๐ to ๙, as official letters have them. */
    THAI,
    /** 0 to 9. */
    ARABIC;

    /** What was written with Arabic digits, with these. */
    public String write(String text) {
        return this == THAI ? ThaiDigits.toThai(text) : text;
    }
}
