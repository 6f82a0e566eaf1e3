package prongsai.notification.dueitem;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;

/** A question for due items; each condition that is given narrows it, null leaves it open. */
public final class DueItemQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
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
        return with("(i.dueOn, i.id) > (:lastDueOn, :lastId)", "lastDueOn", dueOn)
                .with(null, "lastId", id);
    }

    private DueItemQuery with(String condition, String parameter, Object value) {
        if (value != null) {
            if (condition != null) {
                conditions.add(condition);
            }
            parameters.put(parameter, value);
        }
        return this;
    }

    List<DueItem> list(EntityManager database, LocalDate today, int limit) {
        if (state != null) {
            standOn(today);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = database.createQuery("from DueItem i" + where + " order by i.dueOn, i.id", DueItem.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** The conditions of {@link DueState#on} for the database. */
    private void standOn(LocalDate today) {
        if (state == DueState.DONE) {
            conditions.add("not i.open");
            return;
        }
        conditions.add("i.open");
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
