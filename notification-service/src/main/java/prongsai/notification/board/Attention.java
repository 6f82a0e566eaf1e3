package prongsai.notification.board;

import static prongsai.kit.caller.Roles.OPERATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;
import prongsai.notification.dueitem.Acknowledgement;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueItemQuery;
import prongsai.notification.dueitem.DueItems;
import prongsai.notification.dueitem.Snooze;
import prongsai.notification.reminder.Reminders;

/** Acknowledges and snoozes due items for the agency that must act, or for an operator. */
@ApplicationScoped
class Attention {

    /** Who wants to hear of it later still has to ask again. */
    static final int LONGEST_SNOOZE_DAYS = 90;

    private final DueItems items;
    private final Reminders reminders;
    private final Caller caller;
    private final Clock clock;

    Attention(DueItems items, Reminders reminders, Caller caller, Clock clock) {
        this.items = items;
        this.reminders = reminders;
        this.caller = caller;
        this.clock = clock;
    }

    DueItemDetails acknowledge(UUID id, AcknowledgeDueItem request, IfMatch ifMatch) {
        var now = clock.now();
        var item = writable(id, ifMatch, Bangkok.dateOf(now));
        item.acknowledge(new Acknowledgement(caller.subject(), now, request.note()));
        reminders.replan(item);
        return details(item, Bangkok.dateOf(now));
    }

    DueItemDetails forgetAcknowledgement(UUID id, IfMatch ifMatch) {
        var today = clock.today();
        var item = writable(id, ifMatch, today);
        item.forgetAcknowledgement(today);
        reminders.replan(item);
        return details(item, today);
    }

    DueItemDetails snooze(UUID id, SnoozeDueItem request, IfMatch ifMatch) {
        var today = clock.today();
        var item = writable(id, ifMatch, today);
        if (!request.until().isAfter(today) || request.until().isAfter(today.plusDays(LONGEST_SNOOZE_DAYS))) {
            throw Problem.brokenRule(new Fault(
                    "/until",
                    "A snooze ends tomorrow or later, within " + LONGEST_SNOOZE_DAYS + " days.",
                    "เลื่อนการแจ้งเตือนได้ตั้งแต่วันพรุ่งนี้และไม่เกิน " + LONGEST_SNOOZE_DAYS + " วัน"));
        }
        item.snooze(new Snooze(caller.subject(), request.until(), request.note()));
        reminders.wakeSnoozed(id, clock.now()); // of an earlier snooze: they look at the new one
        return details(item, today);
    }

    DueItemDetails forgetSnooze(UUID id, IfMatch ifMatch) {
        var now = clock.now();
        var today = Bangkok.dateOf(now);
        var item = writable(id, ifMatch, today);
        item.forgetSnooze();
        reminders.wakeSnoozed(id, now);
        return details(item, today);
    }

    private DueItem writable(UUID id, IfMatch ifMatch, LocalDate today) {
        items.lock(List.of(id));
        var query = new DueItemQuery().withId(id);
        var item = items.list(caller.is(OPERATOR) ? query : query.within(caller.scope()), today, 1).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such due item.", "ไม่พบรายการที่ต้องดำเนินการนี้"));
        if (!caller.is(OPERATOR)) {
            caller.actsFor(item.agencyCode());
        }
        var seen = DueItemDetails.of(item, reminders.lock(id), today);
        IfMatch.check(ifMatch, seen.version());
        return item;
    }

    private DueItemDetails details(DueItem item, LocalDate today) {
        return DueItemDetails.of(item, reminders.of(item.id()), today);
    }
}
