package prongsai.measures.adoption;

import prongsai.measures.agency.Agency;

/** For whom a plan is issued; never for the issuing agency itself. */
enum Audience {
    /** Every agency below, at whatever depth. */
    ALL_BELOW,
    /** The agencies whose parent is the issuing one. */
    DIRECTLY_BELOW,
    /** Those that are named. */
    CHOSEN;

    /** @param chosen whether the agency is one of those that are named */
    boolean reaches(Agency issuer, Agency agency, boolean chosen) {
        return switch (this) {
            case ALL_BELOW ->
                agency.path().startsWith(issuer.path()) && !agency.path().equals(issuer.path());
            case DIRECTLY_BELOW -> agency.path().equals(issuer.path() + agency.code() + "/");
            case CHOSEN -> chosen;
        };
    }
}
