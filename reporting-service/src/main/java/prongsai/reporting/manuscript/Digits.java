package prongsai.reporting.manuscript;

/** The digits of a document. */
public enum Digits {
    /** ๐ to ๙, as official letters have them. */
    THAI,
    /** 0 to 9. */
    ARABIC;
}
