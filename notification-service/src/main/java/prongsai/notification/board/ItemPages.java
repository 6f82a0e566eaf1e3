package prongsai.notification.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.change.ChangeFeed;
import prongsai.notification.change.ChangeLog;
import prongsai.notification.dueitem.DueItemQuery;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.reminder.Reminders;

/** Puts together what the board shows of one due item. */
@ApplicationScoped
class ItemPages {

    private static final int MOST_HISTORY = 200;

    private final DueItems items;
    private final Reminders reminders;
    private final BoardRepository rows;
    private final Troubles troubles;
    private final ChangeLog log;
    private final ChangeFeed feed;
    private final Sight sight;
    private final Clock clock;

    ItemPages(
            DueItems items,
            Reminders reminders,
            BoardRepository rows,
            Troubles troubles,
            ChangeLog log,
            ChangeFeed feed,
            Sight sight,
            Clock clock) {
        this.items = items;
        this.reminders = reminders;
        this.rows = rows;
        this.troubles = troubles;
        this.log = log;
        this.feed = feed;
        this.sight = sight;
        this.clock = clock;
    }

    ItemPage page(UUID id, Locale language) {
        long position = feed.position();
        var today = clock.today();
        var query = new DueItemQuery().withId(id);
        var scope = sight.scope();
        var item = items.list(scope == null ? query : query.within(scope), today, 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such due item.", "ไม่พบรายการที่ต้องดำเนินการนี้"));
        return new ItemPage(
                sight.frame(language, "/board/items/" + id, position),
                DueItemDetails.of(item, reminders.of(id), today),
                rows.nameOf(item.agencyId()),
                rows.unitNames(item.unitIds()),
                troubles.ofItem(id),
                log.ofItem(id, MOST_HISTORY),
                today,
                sight.mayAttendTo(item));
    }
}
