package prongsai.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import prongsai.notification.dueitem.DueItem;

/** Plans many items anew with a few statements, however many they are: what stays as it is costs its reading only. */
@ApplicationScoped
class BatchPlanning {

    private final PlanRows rows;
    private final Plans plans;

    BatchPlanning(PlanRows rows, Plans plans) {
        this.rows = rows;
        this.plans = plans;
    }

    /** The items are locked by the caller; for days before today nothing is added. */
    void replan(List<DueItem> items, LocalDate today) {
        var known = rows.ofItems(items.stream().map(DueItem::id).toList());
        var planOf = plans.of(items.stream().map(DueItem::agencyId).collect(Collectors.toSet()));
        var changes = new PlanChanges();
        for (var item : items) {
            changes.replan(
                    item,
                    known.getOrDefault(item.id(), List.of()),
                    planOf.apply(item).since(today));
        }
        rows.store(changes);
    }
}
