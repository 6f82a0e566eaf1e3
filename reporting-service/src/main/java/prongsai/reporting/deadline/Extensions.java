package prongsai.reporting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Gives one report more time, for a reason; whoever owes the report cannot do it. */
@ApplicationScoped
class Extensions {

    private final DeadlineMoveRepository moves;
    private final DeadlineChanges changes;
    private final Caller caller;
    private final Clock clock;

    Extensions(DeadlineMoveRepository moves, DeadlineChanges changes, Caller caller, Clock clock) {
        this.moves = moves;
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DeadlineChangeResponse extend(UUID reportId, ExtendReport request, IfMatch ifMatch) {
        var report = inScope(reportId);
        if (report.agencyCode().equals(caller.agencyCode())) {
            throw Problem.forbidden(
                    "Who owes a report gives itself no more time.", "ผู้ที่ต้องส่งรายงานขยายเวลาให้ตนเองไม่ได้");
        }
        IfMatch.check(ifMatch, report.version());
        if (!request.newDueOn().isAfter(report.dueOn())) {
            throw Problem.brokenRule(new Fault(
                    "/newDueOn",
                    "The new date lies after " + report.dueOn() + ".",
                    "วันที่ใหม่ต้องอยู่หลัง " + report.dueOn()));
        }
        if (!CreateDeadlineChange.isReportable(request.newDueOn(), report.fiscalYear())) {
            throw Problem.brokenRule(CreateDeadlineChange.outside(report.fiscalYear()));
        }
        var now = clock.now();
        var change = DeadlineChange.extended(
                request.reason().strip(),
                Affected.only(reportId, report.fiscalYear()),
                new Shift(request.newDueOn(), null),
                changes.by(now));
        return changes.decide(change, false, now);
    }

    DueDatesResponse dueDates(UUID reportId) {
        return DueDatesResponse.of(inScope(reportId), moves.ofReport(reportId));
    }

    private OwedReport inScope(UUID id) {
        return moves.report(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such report.", "ไม่พบรายงานนี้"));
    }
}
