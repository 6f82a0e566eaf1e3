package prongsai.reporting.manuscript;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The digits of a document. */
@Schema(name = "DocumentDigits")
public enum Digits {
    /** ๐ to ๙, as official letters have them. */
    THAI,
    /** 0 to 9. */
    ARABIC;
}
