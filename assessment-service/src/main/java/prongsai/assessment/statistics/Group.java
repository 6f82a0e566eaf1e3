package prongsai.assessment.statistics;

import prongsai.assessment.agency.AgencyType;
import prongsai.kit.caller.AgencyScope;

/**
 * Agencies that are looked at together: those at and below a place of the hierarchy, all or of one type.
 *
 * @param type null: of all types
 */
record Group(String path, AgencyType type) {

    private static final String ALL_TYPES = "*";

    /** As tables keep it. */
    String typeKey() {
        return type == null ? ALL_TYPES : type.name();
    }

    /** Where the range of its paths ends. */
    String until() {
        return new AgencyScope(path).until();
    }
}
