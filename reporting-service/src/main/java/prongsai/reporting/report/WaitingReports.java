package prongsai.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Shows the reports that wait for a decision. */
@ApplicationScoped
public class WaitingReports {

    private final ReportRepository rows;

    WaitingReports(ReportRepository rows) {
        this.rows = rows;
    }

    /** The longest waiting first. */
    public Page<ReportResponse> list(Waiting waiting, AgencyScope scope, PageRequest page) {
        return Page.of(rows.page(waiting, scope, page), page, ReportResponse::from, WaitingReports::key);
    }

    private static Cursor key(AgencyReport row) {
        return Cursor.of(row.report().waitingSince(), row.report().id());
    }
}
