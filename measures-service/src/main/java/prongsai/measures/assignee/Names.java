package prongsai.measures.assignee;

/** Whether the reader may see names of persons. */
public enum Names {
    /** The reader acts for the agency that the persons work for. */
    SHOWN,
    /** Everybody else. */
    HIDDEN;

    /** Shown to the own agency only. */
    public static Names of(String agencyCode, String readersAgencyCode) {
        return agencyCode.equals(readersAgencyCode) ? SHOWN : HIDDEN;
    }
}
