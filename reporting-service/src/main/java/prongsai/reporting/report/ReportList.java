package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;

/** The reports that the caller may see, as they are asked for. */
@ApplicationScoped
class ReportList {

    private final ReportRepository rows;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    ReportList(ReportRepository rows, Agencies agencies, Caller caller, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** The earliest due date first. */
    Page<ReportResponse> list(ReportFilter filter, PageRequest page) {
        filter.check();
        var scope = filter.within == null ? caller.scope() : below(filter);
        var today = filter.figure != null && filter.figure.goesByToday() ? clock.today() : null;
        var found = rows.page(filter, scope, today, page);
        return Page.of(found, page, ReportResponse::from, ReportRepository::key);
    }

    private AgencyScope below(ReportFilter filter) {
        return new AgencyScope(agencies.inScope(filter.within, caller.scope()).path());
    }
}
