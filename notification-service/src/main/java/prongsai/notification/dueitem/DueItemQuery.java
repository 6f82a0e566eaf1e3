package prongsai.notification.dueitem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Selection;

/** A question for due items; each condition that is given narrows it, null leaves it open. */
public final class DueItemQuery {

    private final Selection selection = new Selection();
    private DueState state;

    /** Only those of agencies within the caller's reach. */
    public DueItemQuery within(AgencyScope scope) {
        return with(
                "exists (select 1 from Agency a where a.id = i.agencyId and a.path like :prefix escape '\\')",
                "prefix",
                scope.prefix());
    }

    public DueItemQuery withId(UUID id) {
        return with("i.id = :id", "id", id);
    }

    public DueItemQuery standing(DueState wanted) {
        state = wanted;
        return this;
    }

    public DueItemQuery of(DueKind kind) {
        return with("i.kind = :kind", "kind", kind);
    }

    public DueItemQuery of(UUID agencyId) {
        return with("i.agencyId = :agencyId", "agencyId", agencyId);
    }

    public DueItemQuery from(LocalDate day) {
        return with("i.dueOn >= :dueFrom", "dueFrom", day);
    }

    public DueItemQuery until(LocalDate day) {
        return with("i.dueOn <= :dueUntil", "dueUntil", day);
    }

    /** Only those that follow this one in the order of the list. */
    public DueItemQuery after(LocalDate dueOn, UUID id) {
        selection.where("(i.dueOn, i.id) > (:lastDueOn, :lastId)", Map.of("lastDueOn", dueOn, "lastId", id));
        return this;
    }

    private DueItemQuery with(String condition, String parameter, Object value) {
        selection.where(condition, parameter, value);
        return this;
    }

    List<DueItem> list(DueItemRepository rows, LocalDate today, int limit) {
        if (state != null) {
            standOn(today);
        }
        return selection.read(rows, "from DueItem i", "i.dueOn, i.id", limit);
    }

    /** The conditions of {@link DueState#on} for the database. */
    private void standOn(LocalDate today) {
        if (state == DueState.DONE) {
            selection.where("not i.open", Map.of());
            return;
        }
        selection.where("i.open", Map.of());
        with(
                switch (state) {
                    case UPCOMING -> "i.dueOn > :today";
                    case DUE_TODAY -> "i.dueOn = :today";
                    default -> "i.dueOn < :today";
                },
                "today",
                today);
    }
}
