package prongsai.notification.board;

import java.time.LocalDate;
import java.util.List;
import prongsai.notification.change.What;
import prongsai.notification.pulse.Pulse;

/**
 * What the board shows.
 *
 * @param position the number of the last change that is in it for certain
 * @param rows of the views of due items, else empty
 * @param deadLetters for operators, else empty
 * @param next the cursor of the next page of rows, null on the last
 */
public record BoardPage(
        Frame frame,
        BoardQuery query,
        LocalDate today,
        Overview overview,
        List<AgencyChoice> provinces,
        List<AgencyChoice> ministries,
        List<BoardRow> rows,
        String next,
        List<FailingRow> failing,
        List<SilenceRow> silences,
        List<DeadLetterRow> deadLetters,
        Pulse pulse) {

    /** How many dead letters nobody has fed in again yet. */
    public long waitingLetters() {
        return deadLetters.stream().filter(DeadLetterRow::waits).count();
    }

    /** Whether there may be more failures, or dead letters, than the page shows. */
    public boolean isFull(List<?> shown) {
        return shown.size() == Troubles.MOST;
    }

    public List<What> whats() {
        return List.of(What.values());
    }

    public boolean shows(String view) {
        return query.view().equals(view);
    }

    public boolean isNarrowed() {
        return !query.below().isEmpty() || query.dueKind() != null;
    }
}
