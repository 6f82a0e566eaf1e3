package prongsai.measures.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;
import prongsai.measures.measure.MeasureRequest;

/**
 * A plan as far as one more measure asks for it: officers fill a draft measure by measure, and most of what it says has no part in that.
 *
 * @param hasIssue whether it is keyed by issue and has the one under which the measure is to stand
 * @param known which of the units and findings that the measure names its agency has
 */
record GrowingPlan(
        UUID id,
        String agencyCode,
        PlanStatus status,
        KeyedBy keyedBy,
        boolean hasIssue,
        int measureCount,
        long version,
        KnownReferences.Known known) {

    private static final String PLAN =
            """
            select p.id, a.code, p.status, p.keyed_by, p.measure_count, p.version,
                p.keyed_by = 'ISSUE' and exists (
                    select from json_array_elements(cast(p.issues as json)) issue where issue ->> 'number' = ?)""";

    /** Locks the plan alone, so that other plans of the agency do not wait. */
    private static final String LOCKED =
            """

            from measure_plan p join agency a on a.id = p.agency_id
            where p.id = ? and a.path ~>=~ ? and a.path ~<~ ? for no key update of p""";

    static Sql lock(UUID id, MeasureRequest measure, AgencyScope scope) {
        return Sql.of(PLAN, measure.issue())
                .add(KnownReferences.beside("p.agency_id", measure.unitIds(), measure.findingIds()))
                .add(LOCKED, id, scope.path(), scope.until());
    }

    static GrowingPlan of(ResultSet row) throws SQLException {
        return new GrowingPlan(
                row.getObject(1, UUID.class),
                row.getString(2),
                PlanStatus.valueOf(row.getString(3)),
                KeyedBy.valueOf(row.getString(4)),
                row.getBoolean(7),
                row.getInt(5),
                row.getLong(6),
                KnownReferences.of(row));
    }

    /** Whether the measure may stand under its issue here. */
    boolean takesIssue() {
        return keyedBy.takes(hasIssue);
    }

    /** The number of one more measure; 409 unless the plan is a draft with room for it. */
    int next() {
        return MeasurePlan.next(status, measureCount);
    }
}
