package prongsai.notification.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.time.Clock;
import prongsai.notification.change.ChangeFeed;
import prongsai.notification.holiday.Holidays;
import prongsai.notification.pulse.Pulses;

/** Puts together what the board shows to this caller. */
@ApplicationScoped
class Board {

    private final BoardRepository rows;
    private final Troubles troubles;
    private final BoardCounts counts;
    private final ChangeFeed feed;
    private final Holidays holidays;
    private final Pulses pulses;
    private final Sight sight;
    private final Clock clock;

    Board(
            BoardRepository rows,
            Troubles troubles,
            BoardCounts counts,
            ChangeFeed feed,
            Holidays holidays,
            Pulses pulses,
            Sight sight,
            Clock clock) {
        this.rows = rows;
        this.troubles = troubles;
        this.counts = counts;
        this.feed = feed;
        this.holidays = holidays;
        this.pulses = pulses;
        this.sight = sight;
        this.clock = clock;
    }

    BoardPage page(BoardQuery query, PageRequest request, Locale language) {
        long position = feed.position(); // before anything is read, so that the page is at least as new
        var now = clock.now();
        var today = Bangkok.dateOf(now);
        var scope = sight.scope();
        var part = sight.part(query);
        if (query.view == BoardView.DEAD_LETTERS) {
            sight.requireOperator();
        }
        var found = list(query, request, part, today);
        boolean more = found.size() > request.limit();
        var shown = more ? found.subList(0, request.limit()) : found;
        return new BoardPage(
                sight.frame(language, query.to(query.view.name()), position),
                query,
                today,
                new Overview(counts.of(part), part.kind(), today, holidays.workingDays()),
                rows.choices("PROVINCE", scope),
                rows.choices("MINISTRY", scope),
                shown,
                more ? cursor(shown.get(shown.size() - 1)) : null,
                troubles.failing(part, now),
                rows.silences(scope, today),
                sight.isOperator() ? troubles.deadLetters(now) : List.of(),
                pulses.now());
    }

    SilencePage newSilence(String agency, Locale language) {
        return new SilencePage(sight.frame(language, "/board/silences/new", feed.position()), agency, clock.today());
    }

    private List<BoardRow> list(BoardQuery query, PageRequest request, Part part, LocalDate today) {
        var after = request.after()
                .map(last -> BoardRow.placed(last.date(0), last.uuid(1)))
                .orElse(null);
        int limit = request.limit() + 1;
        return switch (query.view) {
            case TODAY -> rows.items(part, today, today, after, today, limit);
            case OVERDUE -> rows.items(part, null, today.minusDays(1), after, today, limit);
            case UPCOMING ->
                query.day == null
                        ? rows.items(part, today.plusDays(1), null, after, today, limit)
                        : rows.items(part, query.day, query.day, after, today, limit);
            case FAILING, SILENCES, DEAD_LETTERS -> List.of();
        };
    }

    private static String cursor(BoardRow row) {
        return Cursor.of(row.dueOn(), row.id()).encode();
    }
}
