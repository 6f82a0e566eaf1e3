package prongsai.notification.board;

import java.time.LocalDate;
import java.util.List;
import prongsai.notification.change.Happening;
import prongsai.notification.dueitem.DueState;

/**
 * One due item with its history.
 *
 * @param agencyTh null while the agency is not heard of
 * @param writable whether the caller may acknowledge and snooze it
 */
public record ItemPage(
        Frame frame,
        DueItemDetails item,
        String agencyTh,
        List<String> units,
        List<DeliveryRow> deliveries,
        List<Happening> history,
        LocalDate today,
        boolean writable) {

    public LocalDate tomorrow() {
        return today.plusDays(1);
    }

    public LocalDate latestSnooze() {
        return today.plusDays(Attention.LONGEST_SNOOZE_DAYS);
    }

    public boolean isOpen() {
        return item.state() != DueState.DONE;
    }
}
