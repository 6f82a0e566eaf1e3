package prongsai.reporting.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.reporting.agency.Agencies;
import prongsai.reporting.report.MovedReports;

/** Moves the due dates of many reports by an announcement, and takes that back. Dates, history and events in one transaction. */
@ApplicationScoped
class DeadlineChanges {

    private final DeadlineChangeRepository rows;
    private final DeadlineMoveRepository moves;
    private final MovedReports reports;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    DeadlineChanges(
            DeadlineChangeRepository rows,
            DeadlineMoveRepository moves,
            MovedReports reports,
            Agencies agencies,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.reports = reports;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DeadlineChangeResponse announce(CreateDeadlineChange request) {
        var affected = request.affected();
        var faults = new ArrayList<>(request.faults());
        faults.addAll(strangers(affected));
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        var now = clock.now();
        var change =
                DeadlineChange.announced(request.announcement().announcement(), affected, request.shift(), by(now));
        return decide(change, request.isDryRun(), now);
    }

    /** Writes down what moves and, unless it is a dry run, moves it. */
    DeadlineChangeResponse decide(DeadlineChange change, boolean dryRun, Instant now) {
        rows.lock();
        rows.forgetChecks(caller.subject());
        rows.persistAndFlush(change);
        change.count(rows.record(change, caller.scope(), below(change.affected())));
        if (!dryRun) {
            if (change.tally().moved() == 0) {
                throw Problem.brokenRule(new Fault(
                        "",
                        "No report that is still expected would move.",
                        "ไม่มีรายงานที่ยังต้องส่งซึ่งจะเลื่อนกำหนด"));
            }
            change.enforce();
        }
        rows.flush();
        if (!dryRun) {
            reports.announce(rows.apply(change, Bangkok.dateOf(now)), change.id());
        }
        return DeadlineChangeResponse.from(change);
    }

    DeadlineChange.By by(Instant now) {
        return new DeadlineChange.By(caller.subject(), caller.agencyCode(), now);
    }

    @Transactional
    DeadlineChangeResponse withdraw(UUID id, IfMatch ifMatch) {
        rows.lock();
        var change = find(id);
        caller.actsFor(change.agencyCode());
        IfMatch.check(ifMatch, change.version());
        change.withdraw(clock.now());
        rows.flush();
        reports.announce(rows.undo(change), change.id());
        return DeadlineChangeResponse.from(change);
    }

    List<DeadlineChange> list(ChangeFilter filter, PageRequest page) {
        return rows.page(filter, caller.scope(), page);
    }

    DeadlineChange find(UUID id) {
        return rows.find(id, caller.scope())
                .orElseThrow(() -> Problem.notFound("There is no such change of deadlines.", "ไม่พบการเลื่อนกำหนดนี้"));
    }

    List<MovedReport> moved(UUID id, PageRequest page) {
        return moves.page(find(id).id(), caller.scope(), page);
    }

    /** Agencies that are named but not below the caller's. */
    private List<Fault> strangers(Affected affected) {
        var named = new ArrayList<String>(affected.agencyCodes() == null ? List.of() : affected.agencyCodes());
        if (affected.below() != null) {
            named.add(affected.below());
        }
        if (named.isEmpty()) {
            return List.of();
        }
        var known = rows.known(named, caller.scope(), caller.agencyCode());
        var faults = new ArrayList<Fault>();
        if (affected.below() != null && !known.contains(affected.below())) {
            faults.add(unknown("/agencies/below"));
        }
        for (int i = 0;
                affected.agencyCodes() != null && i < affected.agencyCodes().size();
                i++) {
            if (!known.contains(affected.agencyCodes().get(i))) {
                faults.add(unknown("/agencies/codes/" + i));
            }
        }
        return faults;
    }

    private static Fault unknown(String pointer) {
        return new Fault(pointer, "There is no such agency below the caller's.", "ไม่พบหน่วยงานนี้ในสังกัด");
    }

    private AgencyScope below(Affected affected) {
        return affected.below() == null
                ? null
                : agencies.pathOf(affected.below()).map(AgencyScope::new).orElseThrow();
    }
}
