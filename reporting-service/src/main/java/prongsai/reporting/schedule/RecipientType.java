package prongsai.reporting.schedule;

/** Who receives the reports of a duty, and therefore reviews them. */
enum RecipientType {
    /** The agency's own head: an approver of the agency who did not hand the report in. */
    OWN_HEAD,
    /** The province above the agency: its supervisors. */
    PROVINCE,
    /** The ministry, or a department of it, above the agency: its supervisors. */
    MINISTRY,
    /** The agency's website: handed in with the link, a report is accepted, because anybody can read it. */
    PUBLIC_WEBSITE;

    /** Whether the reports go to an agency above. */
    boolean isAbove() {
        return this == PROVINCE || this == MINISTRY;
    }
}
