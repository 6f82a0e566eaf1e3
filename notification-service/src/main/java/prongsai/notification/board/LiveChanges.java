package prongsai.notification.board;

import static prongsai.kit.caller.Roles.OPERATOR;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.OptionalLong;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.notification.change.ChangeFeed;

/** The changes in the caller's reach as server-sent events, for boards and API clients alike. */
@ApplicationScoped
class LiveChanges {

    private static final String DIGITS = "\\d{1,18}";

    private final ChangeFeed feed;
    private final Caller caller;

    LiveChanges(ChangeFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    /**
     * Goes on where the client was.
     *
     * @param lastEventId what a client sends that was connected before
     * @param after up to where it knows everything otherwise; both null: only what is to come
     */
    Multi<OutboundSseEvent> tell(String lastEventId, Long after, Sse sse) {
        var from = lastEventId == null || lastEventId.isBlank()
                ? after == null ? OptionalLong.empty() : OptionalLong.of(after)
                : OptionalLong.of(position(lastEventId.strip()));
        return feed.read(from, caller.is(OPERATOR) ? null : caller.scope()).map(told -> told.event(sse));
    }

    private static long position(String lastEventId) {
        if (!lastEventId.matches(DIGITS)) {
            throw Problem.malformed(Fault.parameter(
                    "Last-Event-ID", "This is no id of an event of this stream.", "ไม่ใช่รหัสเหตุการณ์ของสตรีมนี้"));
        }
        return Long.parseLong(lastEventId);
    }
}
