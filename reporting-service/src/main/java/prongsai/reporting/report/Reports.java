package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.event.Outbox;
import prongsai.kit.problem.Problem;

/** Opens the reports of a schedule, keeps them to what the plan asks for, shows them, and tells others what became of them. */
@ApplicationScoped
public class Reports {

    private final ReportRepository rows;
    private final Outbox outbox;
    private final Caller caller;

    Reports(ReportRepository rows, Outbox outbox, Caller caller) {
        this.rows = rows;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** Stores new reports of an agency and announces each, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReportResponse> open(List<Report> reports, String agencyCode) {
        rows.persist(reports);
        announce(reports, agencyCode);
        return reports.stream()
                .map(report -> ReportResponse.from(report, agencyCode))
                .toList();
    }

    /**
     * Lets the reports of an agency's schedules follow what is expected now: what is missing is opened, what is no longer asked
     * for is withdrawn unless something was handed in, and due dates stay as they are. Announces each change.
     *
     * @param expected by schedule, as new reports would be, one for each period
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adjust(Map<UUID, List<Report>> expected, String agencyCode, LocalDate today) {
        Map<Place, Report> wanted = expected.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Place::of, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        var changed = new ArrayList<Report>();
        for (var report : rows.ofSchedules(expected.keySet())) {
            var as = wanted.remove(Place.of(report));
            if (as == null ? report.withdraw() : report.follow(as, today)) {
                changed.add(report);
            }
        }
        rows.persist(wanted.values());
        changed.addAll(wanted.values());
        announce(changed, agencyCode);
    }

    /** What a report is the only one for. */
    private record Place(UUID scheduleId, String period) {

        static Place of(Report report) {
            return new Place(report.duty().scheduleId(), report.period().label());
        }
    }

    /** Tells of the state of a changed report, in the caller's transaction, and shows it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ReportResponse announce(AgencyReport changed) {
        announce(List.of(changed.report()), changed.agencyCode());
        return ReportResponse.from(changed);
    }

    /** The version of each decides a race, before it is told. */
    private void announce(List<Report> changed, String agencyCode) {
        if (!changed.isEmpty()) {
            rows.flush();
            outbox.append(changed.stream()
                    .map(report -> ReportSnapshot.event(report, agencyCode))
                    .toList());
        }
    }

    /** The reports of some schedules that the caller may see, by schedule, the earliest due date first. */
    public Map<UUID, List<ReportResponse>> ofSchedules(Collection<UUID> scheduleIds) {
        return rows.ofSchedules(scheduleIds, caller.scope()).stream()
                .map(ReportResponse::from)
                .collect(Collectors.groupingBy(ReportResponse::scheduleId));
    }

    /** The reports on a plan that the caller may see, the earliest due date first. */
    List<AgencyReport> onPlan(UUID measurePlanId) {
        return rows.onPlan(measurePlanId, caller.scope());
    }

    ReportResponse read(UUID id) {
        return ReportResponse.from(inScope(id));
    }

    /** The report, if the caller may see it. */
    public AgencyReport inScope(UUID id) {
        return rows.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such report.", "ไม่พบรายงานนี้"));
    }
}
