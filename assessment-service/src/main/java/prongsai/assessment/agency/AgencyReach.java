package prongsai.assessment.agency;

/**
 * Which paths are looked at, as patterns for {@code like … escape '\'}.
 *
 * @param scope what the caller may see
 * @param within the province that is asked for, or everything
 * @param below the agency whose descendants are asked for, or everything
 */
record AgencyReach(String scope, String within, String below) {

    static final String EVERYTHING = "%";
}
