package prongsai.reporting.compliance;

import java.util.UUID;

/**
 * Where reports are listed.
 *
 * @param whose the first parameter of the query, null if nobody was named yet
 */
record ReportLinks(String whose, int fiscalYear, String period, String content) {

    ReportLinks(ComplianceFilter filter) {
        this(null, filter.fiscalYear, filter.period, filter.content == null ? null : filter.content.name());
    }

    /** Of the agency and all below it. */
    ReportLinks within(UUID agencyId) {
        return of("within=" + agencyId);
    }

    /** Of the very agency. */
    ReportLinks ofAgency(UUID agencyId) {
        return of("agencyId=" + agencyId);
    }

    /** For which the unit is responsible; null: none is. */
    ReportLinks ofUnit(UUID unitId) {
        return of(whose + (unitId == null ? "&withoutUnit=true" : "&unitId=" + unitId));
    }

    ReportLinks ofPeriod(String label) {
        return new ReportLinks(whose, fiscalYear, label, content);
    }

    ReportLinks ofContent(String kind) {
        return new ReportLinks(whose, fiscalYear, period, kind);
    }

    private ReportLinks of(String query) {
        return new ReportLinks(query, fiscalYear, period, content);
    }

    @Override
    public String toString() {
        return "/v1/reports?" + whose + "&fiscalYear=" + fiscalYear + (period == null ? "" : "&period=" + period)
                + (content == null ? "" : "&content=" + content);
    }
}
