package prongsai.reporting.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class ReportingScheduleRepository implements PanacheRepositoryBase<ReportingSchedule, UUID> {

    private static final String ROWS = "select s, a.code from ReportingSchedule s join Agency a on a.id = s.agencyId";
    private static final String IN_SCOPE = "a.path like :scope escape '\\'";

    /** The unique constraint passes over the plans that have this duty already. */
    private static final String ISSUE =
            """
            insert into reporting_schedule (id, version, measure_plan_id, agency_id, fiscal_year, frequency_kind,
                frequency_months, frequency_due_on, content, window_days, after_end, day_shift, origin, reporter_kind,
                reporter_name, reporter_wildcard, recipient_type, recipient_agency_id)
            select uuidv7(), 0, p.id, p.agency_id, p.fiscal_year, :frequency, cast(:months as int[]), cast(:dueOn as date), :content,
                :windowDays, :afterEnd, :dayShift, 'ISSUED', :reporterKind, :reporterName, :reporterWildcard,
                :recipientType, :issuer
            from measure_plan p join agency a on a.id = p.agency_id
            where p.fiscal_year = :fiscalYear and p.status = 'APPROVED' and a.path like :scope escape '\\'
                and p.agency_id <> :issuer
            order by p.id
            on conflict on constraint reporting_schedule_duty_key do nothing
            returning id""";

    /** Gives the duty to the approved plans of that year below the issuer; the new schedules. */
    List<UUID> issue(Terms terms, int fiscalYear, AgencyScope scope) {
        var frequency = terms.frequency();
        var reporter = terms.reporter();
        return getSession()
                .createNativeQuery(ISSUE, UUID.class)
                .setParameter("frequency", frequency.kind().name())
                .setParameter("months", months(frequency), String.class)
                .setParameter("dueOn", frequency instanceof Frequency.Once once ? once.on() : null, LocalDate.class)
                .setParameter("content", terms.content().name())
                .setParameter("windowDays", terms.windowDays())
                .setParameter("afterEnd", terms.afterEnd().name())
                .setParameter("dayShift", terms.dayShift().name())
                .setParameter("reporterKind", reporter.kind().name())
                .setParameter("reporterName", reporter.name(), String.class)
                .setParameter(
                        "reporterWildcard",
                        reporter.wildcard() == null ? null : reporter.wildcard().name(),
                        String.class)
                .setParameter("recipientType", terms.recipient().type().name())
                .setParameter("issuer", terms.recipient().agencyId())
                .setParameter("fiscalYear", fiscalYear)
                .setParameter("scope", scope.prefix())
                .getResultList();
    }

    /** In the form of PostgreSQL; null unless by rounds. */
    private static String months(Frequency frequency) {
        return frequency instanceof Frequency.Rounds rounds
                ? rounds.months().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))
                : null;
    }

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
