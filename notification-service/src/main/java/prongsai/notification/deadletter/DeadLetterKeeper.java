package prongsai.notification.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Shows dead letters and takes the wish to feed one in again. */
@ApplicationScoped
public class DeadLetterKeeper {

    private final DeadLetterRepository rows;
    private final Replays replays;
    private final Caller caller;
    private final Clock clock;

    DeadLetterKeeper(DeadLetterRepository rows, Replays replays, Caller caller, Clock clock) {
        this.rows = rows;
        this.replays = replays;
        this.caller = caller;
        this.clock = clock;
    }

    Page<DeadLetterResponse> page(DeadLetterFilter filter, PageRequest request) {
        var selection = new Selection().where("l.topic = :topic", "topic", filter.topic);
        if (filter.replayed != null) {
            selection.where("l.replayAskedAt is " + (filter.replayed ? "not null" : "null"), Map.of());
        }
        request.after().ifPresent(last -> selection.where("l.id < :last", Map.of("last", last.uuid(0))));
        var found = selection.read(rows, "from DeadLetter l", "l.id desc", request.limit() + 1);
        return Page.of(found, request, DeadLetterResponse::from, letter -> Cursor.of(letter.id()));
    }

    DeadLetterResponse find(UUID id) {
        return DeadLetterResponse.from(letter(id));
    }

    /** Has it fed in again, once. */
    public DeadLetterResponse replay(UUID id, IfMatch ifMatch) {
        var letter = letter(id);
        IfMatch.check(ifMatch, letter.version());
        if (!replays.isHeard(letter.topic())) {
            throw Problem.wrongState("Nobody listens to its topic any more.", "ไม่มีผู้รับฟังหัวข้อนี้แล้ว");
        }
        letter.askForReplay(caller.subject(), clock.now());
        rows.flush();
        return DeadLetterResponse.from(letter);
    }

    private DeadLetter letter(UUID id) {
        return rows.findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound("There is no such dead letter.", "ไม่พบข้อความนี้"));
    }
}
