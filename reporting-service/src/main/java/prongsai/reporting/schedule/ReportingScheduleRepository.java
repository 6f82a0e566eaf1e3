package prongsai.reporting.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ReportingScheduleRepository implements PanacheRepositoryBase<ReportingSchedule, UUID> {

    private static final String ROWS = "select s, a.code from ReportingSchedule s join Agency a on a.id = s.agencyId";
    private static final String IN_SCOPE = "a.path like :scope escape '\\'";

    Optional<AgencySchedule> find(UUID id, AgencyScope scope) {
        return find(ROWS + " where s.id = :id and " + IN_SCOPE, Map.of("id", id, "scope", scope.prefix()))
                .project(AgencySchedule.class)
                .firstResultOptional();
    }

    /** @param measurePlanId null: of every plan */
    List<AgencySchedule> page(UUID measurePlanId, AgencyScope scope, PageRequest page) {
        var after = page.after().map(last -> last.uuid(0)).orElse(null);
        return new Selection()
                .where(IN_SCOPE, "scope", scope.prefix())
                .where("s.measurePlanId = :plan", "plan", measurePlanId)
                .where("s.id > :after", "after", after)
                .read(this, AgencySchedule.class, ROWS, "s.id", page.limit() + 1);
    }

    List<ReportingSchedule> ofPlan(UUID measurePlanId) {
        return list("measurePlanId", measurePlanId);
    }
}
