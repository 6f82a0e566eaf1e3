package prongsai.notification.silence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.agency.Reach;

/** Enters and ends silences. */
@ApplicationScoped
public class SilenceKeeper {

    /** A silence is a pause; who never wants reminders changes the policy. */
    private static final int LONGEST_DAYS = 180;

    private final SilenceRepository rows;
    private final Reach reach;
    private final Caller caller;
    private final Clock clock;
    private final Event<SilenceEnded> ended;

    SilenceKeeper(SilenceRepository rows, Reach reach, Caller caller, Clock clock, Event<SilenceEnded> ended) {
        this.rows = rows;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
        this.ended = ended;
    }

    public SilenceResponse create(CreateSilence request) {
        requireReach(reach.allows(request.agencyId()));
        var now = clock.now();
        var agency = Optional.ofNullable(request.agencyId()).flatMap(reach::agency);
        var faults = faultsOf(request, Bangkok.dateOf(now));
        if (request.agencyId() != null && agency.isEmpty()) {
            faults.add(new Fault("/agencyId", "There is no such agency.", "ไม่พบหน่วยงานนี้"));
        }
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        var silence = new Silence(agency.orElse(null), request, caller.subject(), now);
        rows.persist(silence);
        rows.flush();
        return SilenceResponse.from(silence);
    }

    private static List<Fault> faultsOf(CreateSilence request, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (request.until().isBefore(today)) {
            faults.add(new Fault("/until", "A silence ends today or later.", "วันสิ้นสุดต้องไม่ก่อนวันนี้"));
        }
        if (request.until().isBefore(request.from())) {
            faults.add(new Fault("/until", "A silence ends after it began.", "วันสิ้นสุดต้องไม่ก่อนวันเริ่ม"));
        }
        if (request.until().isAfter(request.from().plusDays(LONGEST_DAYS))) {
            faults.add(new Fault(
                    "/until",
                    "A silence lasts " + LONGEST_DAYS + " days at most.",
                    "ระงับการแจ้งเตือนได้ไม่เกิน " + LONGEST_DAYS + " วัน"));
        }
        return faults;
    }

    SilenceResponse find(UUID id) {
        return SilenceResponse.from(visible(id));
    }

    Page<SilenceResponse> page(SilenceFilter filter, PageRequest request) {
        var selection = reach.visible("s")
                .where("s.agencyId = :agencyId", "agencyId", filter.agencyId)
                .where(":day between s.silentFrom and s.silentUntil and s.endedAt is null", "day", filter.on);
        request.after().ifPresent(after -> selection.where("s.id > :after", "after", after.uuid(0)));
        var found = selection.read(rows, "from Silence s", "s.id", request.limit() + 1);
        return Page.of(found, request, SilenceResponse::from, silence -> Cursor.of(silence.id()));
    }

    public SilenceResponse end(UUID id, IfMatch ifMatch) {
        var silence = visible(id);
        requireReach(reach.covers(silence.agencyPath()));
        IfMatch.check(ifMatch, silence.version());
        silence.end(caller.subject(), clock.now());
        rows.flush();
        ended.fire(new SilenceEnded(silence.agencyPath()));
        return SilenceResponse.from(silence);
    }

    private static void requireReach(boolean inReach) {
        if (!inReach) {
            throw Problem.forbidden(
                    "Supervisors silence their own agency and those below it.",
                    "ผู้กำกับระงับการแจ้งเตือนได้เฉพาะหน่วยงานของตนและหน่วยงานในกำกับ");
        }
    }

    private Silence visible(UUID id) {
        return reach.visible("s").where("s.id = :id", "id", id).read(rows, "from Silence s", "s.id", 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such silence.", "ไม่พบการระงับการแจ้งเตือนนี้"));
    }
}
