package prongsai.measures.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;

/** A plan as far as one more measure asks for it: officers fill a draft measure by measure, and most of what it says has no part in that. */
record GrowingPlan(
        UUID id,
        UUID agencyId,
        String agencyCode,
        PlanStatus status,
        KeyedBy keyedBy,
        List<Issue> issues,
        int measureCount,
        long version) {

    private static final ListInRow.OfIssues ISSUES = new ListInRow.OfIssues();

    /** Locks the plan alone, so that other plans of the agency do not wait. */
    private static final String LOCK =
            """
            select p.id, p.agency_id, a.code, p.status, p.keyed_by, case when p.keyed_by = 'ISSUE' then p.issues end, p.measure_count,
                   p.version
            from measure_plan p join agency a on a.id = p.agency_id
            where p.id = ? and a.path ~>=~ ? and a.path ~<~ ? for no key update of p""";

    static Sql lock(UUID id, AgencyScope scope) {
        return Sql.of(LOCK, id, scope.path(), scope.until());
    }

    static GrowingPlan of(ResultSet row) throws SQLException {
        return new GrowingPlan(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                PlanStatus.valueOf(row.getString(4)),
                KeyedBy.valueOf(row.getString(5)),
                ISSUES.convertToEntityAttribute(row.getString(6)),
                row.getInt(7),
                row.getLong(8));
    }

    boolean takes(String issue) {
        return keyedBy.takes(issue, issues);
    }

    /** The number of one more measure; 409 unless the plan is a draft with room for it. */
    int next() {
        return MeasurePlan.next(status, measureCount);
    }
}
