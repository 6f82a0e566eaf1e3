package prongsai.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import prongsai.kit.time.Clock;
import prongsai.reporting.holiday.Holidays;
import prongsai.reporting.plan.MeasurePlan;
import prongsai.reporting.plan.MeasurePlans;
import prongsai.reporting.plan.PlanSettled;
import prongsai.reporting.plan.PlanStatus;
import prongsai.reporting.report.Report;
import prongsai.reporting.report.Reports;

/**
 * Keeps the duties of a plan as the plan is approved, approved again and closed.
 *
 * <ol>
 *   <li>A measure that names rounds is reported on by them: its result, by its reporter, to the own head, on the last day of each
 *       round. It is not if a duty by rounds was entered for it by hand.
 *   <li>Such a derived duty follows the plan: other rounds, another reporter, or no rounds any more.
 *   <li>For every duty, however it came about: a period that is reported on now gets its report, and one that is not any more
 *       (the measure was taken out, or has ended and the duty stops then) has it withdrawn, unless something was handed in.
 *   <li>Closing a plan ends its measures; the reports of duties that go on are still owed. Reopening changes nothing until the
 *       plan is approved again.
 * </ol>
 */
@ApplicationScoped
class DerivedDuties {

    private final ReportingScheduleRepository rows;
    private final MeasurePlans plans;
    private final Reports reports;
    private final Holidays holidays;
    private final Clock clock;

    DerivedDuties(
            ReportingScheduleRepository rows, MeasurePlans plans, Reports reports, Holidays holidays, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.reports = reports;
        this.holidays = holidays;
        this.clock = clock;
    }

    void follow(@Observes PlanSettled settled) {
        var plan = plans.find(settled.measurePlanId()).orElseThrow();
        plans.lock(plan);
        var schedules = new ArrayList<>(rows.ofPlan(plan.id()));
        if (plan.status() == PlanStatus.APPROVED) {
            settled.measures().stream()
                    .filter(measure -> !measure.months().isEmpty())
                    .flatMap(measure -> derive(measure, plan, schedules).stream())
                    .toList()
                    .forEach(schedules::add);
        }
        rows.flush();
        var today = clock.today();
        var year = plan.fiscalYear();
        var daysOff = holidays.around(year.start(), year.next().end());
        var expected = new LinkedHashMap<UUID, List<Report>>();
        for (var schedule : schedules) {
            expected.put(
                    schedule.id(),
                    isWanted(schedule, settled) ? expected(schedule, plan, daysOff, today) : List.<Report>of());
        }
        reports.adjust(expected, settled.agencyCode(), today);
    }

    /** The new duty; none where the measure has one, which then follows the plan if it was derived. */
    private Optional<ReportingSchedule> derive(
            PlanSettled.RoundsOfMeasure measure, MeasurePlan plan, List<ReportingSchedule> schedules) {
        var rounds = new Frequency.Rounds(measure.months());
        var subject = plan.subject(measure.measureId()).orElseThrow();
        var duty = new ReportingSchedule(plan, subject, Terms.ofRounds(rounds, measure.reporter()), Origin.PLAN);
        var derived = derivedOf(measure.measureId(), schedules);
        if (derived.isPresent()) {
            if (schedules.stream().filter(each -> !each.isDerived()).noneMatch(duty::isSameDutyAs)) {
                derived.get().follow(rounds, measure.reporter());
            }
            return Optional.empty();
        }
        if (schedules.stream().anyMatch(each -> each.isOnRoundsOf(measure.measureId()))) {
            return Optional.empty();
        }
        rows.persist(duty);
        return Optional.of(duty);
    }

    private static Optional<ReportingSchedule> derivedOf(UUID measureId, List<ReportingSchedule> schedules) {
        return schedules.stream()
                .filter(each -> each.isDerived() && measureId.equals(each.measureId()))
                .findFirst();
    }

    /** A derived duty lives as long as its measure names its rounds. */
    private static boolean isWanted(ReportingSchedule schedule, PlanSettled settled) {
        return !schedule.isDerived()
                || settled.measures().stream()
                        .anyMatch(measure -> measure.measureId().equals(schedule.measureId())
                                && !measure.months().isEmpty()
                                && new Frequency.Rounds(measure.months()).equals(schedule.frequency()));
    }

    private static List<Report> expected(
            ReportingSchedule schedule, MeasurePlan plan, Predicate<LocalDate> holidays, LocalDate today) {
        return schedule.subject(plan)
                .map(subject -> schedule.reports(subject, holidays, today))
                .orElse(List.of());
    }
}
