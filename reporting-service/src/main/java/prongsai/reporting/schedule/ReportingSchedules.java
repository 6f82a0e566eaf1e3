package prongsai.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.holiday.Holidays;
import prongsai.reporting.plan.MeasurePlan;
import prongsai.reporting.plan.MeasurePlans;
import prongsai.reporting.report.ReportResponse;
import prongsai.reporting.report.Reports;

/** Takes in duties to report, lets each open the reports of its fiscal year, and shows them. */
@ApplicationScoped
class ReportingSchedules {

    private final ReportingScheduleRepository rows;
    private final MeasurePlans plans;
    private final Agencies agencies;
    private final Reports reports;
    private final Holidays holidays;
    private final Caller caller;
    private final Clock clock;

    ReportingSchedules(
            ReportingScheduleRepository rows,
            MeasurePlans plans,
            Agencies agencies,
            Reports reports,
            Holidays holidays,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.agencies = agencies;
        this.reports = reports;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    /** Schedule, reports and their events in one transaction. */
    @Transactional
    ReportingScheduleResponse create(CreateReportingSchedule request) {
        var plan = plans.find(request.measurePlanId(), caller.scope())
                .orElseThrow(() -> Problem.brokenRule(
                        new Fault("/measurePlanId", "There is no such measure plan.", "ไม่พบแผนมาตรการนี้")));
        var agency = agencies.known(plan.agencyId());
        caller.actsFor(agency.code());
        var above = Optional.ofNullable(request.recipient().agencyCode()).flatMap(code -> agencies.above(agency, code));
        var faults = request.faults(plan, agency, code -> above.isPresent());
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        var subject = request.subject(plan);
        var schedule = new ReportingSchedule(plan, subject, request.terms(above.orElse(null)), Origin.HAND);
        refuseDouble(schedule, plan);
        rows.persist(schedule);
        var year = plan.fiscalYear();
        var daysOff = holidays.around(year.start(), year.next().end());
        var opened = reports.open(schedule.reports(subject, daysOff, clock.today()), agency.code());
        return response(new AgencySchedule(schedule, agency.code()), opened);
    }

    Page<ReportingScheduleResponse> list(UUID measurePlanId, PageRequest page) {
        var found = rows.page(measurePlanId, caller.scope(), page);
        var theirs = reports.ofSchedules(
                found.stream().map(row -> row.schedule().id()).toList());
        return Page.of(
                found,
                page,
                row -> response(row, theirs.getOrDefault(row.schedule().id(), List.of())),
                row -> Cursor.of(row.schedule().id()));
    }

    ReportingScheduleResponse read(UUID id) {
        return rows.find(id, caller.scope())
                .map(row -> response(row, reports.ofSchedules(List.of(id)).getOrDefault(id, List.of())))
                .orElseThrow(() -> Problem.notFound("There is no such reporting schedule.", "ไม่พบกำหนดการรายงานนี้"));
    }

    private ReportingScheduleResponse response(AgencySchedule row, List<ReportResponse> theirs) {
        return ReportingScheduleResponse.from(row, theirs, caller.agencyCode().equals(row.agencyCode()));
    }

    /**
     * Requests for one plan wait for each other, so that the unique constraint, whose refusal PostgreSQL would log with the
     * reporter's name, is the last line only.
     */
    private void refuseDouble(ReportingSchedule schedule, MeasurePlan plan) {
        plans.lock(plan);
        if (rows.ofPlan(plan.id()).stream().anyMatch(schedule::isSameDutyAs)) {
            throw Problem.conflict(
                    "This reporter reports this content on it with this frequency already.",
                    "มีกำหนดการรายงานเดียวกันนี้ของผู้รายงานรายนี้อยู่แล้ว");
        }
    }
}
