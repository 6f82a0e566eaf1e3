package prongsai.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import prongsai.kit.caller.Caller;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.holiday.Holidays;
import prongsai.reporting.report.ExpectedReport;
import prongsai.reporting.report.IssuedReports;

/**
 * Gives a duty to all agencies below the caller's: set by set and not plan by plan, because a nation has thousands. What comes out is
 * what {@link ReportingSchedule#reports} would make of each plan.
 */
@ApplicationScoped
class IssuedDuties {

    /** So many have their reports and events in memory at a time. */
    private static final int AT_A_TIME = 250;

    private final ReportingScheduleRepository rows;
    private final IssuedReports reports;
    private final Agencies agencies;
    private final Holidays holidays;
    private final Caller caller;
    private final Clock clock;

    IssuedDuties(
            ReportingScheduleRepository rows,
            IssuedReports reports,
            Agencies agencies,
            Holidays holidays,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.agencies = agencies;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    /** Schedules, reports and their events in one transaction. Issued again, it goes to the plans that came since. */
    @Transactional
    IssuedDuty issue(IssueDuty request) {
        request.check();
        var scope = caller.scope();
        var terms = request.terms(agencies.ofCode(caller.agencyCode()).id());
        var today = clock.today();
        var schedules = rows.issue(terms, request.fiscalYear(), scope);
        var expected = expected(terms, request);
        long opened = 0;
        for (int from = 0; from < schedules.size(); from += AT_A_TIME) {
            opened += reports.open(
                    schedules.subList(from, Math.min(from + AT_A_TIME, schedules.size())), expected, today);
        }
        return new IssuedDuty(schedules.size(), opened);
    }

    /** The same for all: each report but for what it is about. */
    private List<ExpectedReport> expected(Terms terms, IssueDuty request) {
        var frequency = terms.frequency();
        var year = request.year();
        var title = new ReportTitle(terms.content(), frequency.kind(), year, "");
        var daysOff = holidays.around(year.start(), year.next().end());
        return frequency.periods(year).stream()
                .map(period -> new ExpectedReport(
                        title.of(period),
                        period,
                        terms.dayShift().apply(frequency.dueOn(period, terms.windowDays()), daysOff)))
                .toList();
    }
}
