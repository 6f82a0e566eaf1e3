package prongsai.kit.audit;

/**
 * Who calls, as the token says, without a name.
 *
 * @param subject opaque id of the account
 * @param agencyCode for whom the caller acts, null when the token does not say
 */
record Actor(String subject, String agencyCode) {

    /** Without a token, or with one that is not valid: what it says of its subject counts for nothing. */
    static final Actor UNKNOWN = new Actor(null, null);

    boolean isKnown() {
        return subject != null;
    }
}
