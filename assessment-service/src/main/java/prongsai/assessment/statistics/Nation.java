package prongsai.assessment.statistics;

import prongsai.kit.caller.AgencyScope;

/** The root of the hierarchy, above everybody. */
final class Nation {

    private Nation() {}

    static String above(AgencyScope scope) {
        return scope.path().substring(0, scope.path().indexOf('/', 1) + 1);
    }
}
