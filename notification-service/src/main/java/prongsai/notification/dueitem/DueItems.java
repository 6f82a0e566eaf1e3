package prongsai.notification.dueitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.event.CloudEvent;

/** Keeps the due items as events tell of them. */
@ApplicationScoped
public class DueItems {

    private static final String MOVED = ".rescheduled.v1";

    private final DueItemRepository rows;

    DueItems(DueItemRepository rows) {
        this.rows = rows;
    }

    /**
     * Takes over what the event says and returns the item, locked until the transaction ends. Days are judged by the event, not by
     * the moment it is processed: a service that was down reads yesterday's entries as yesterday's.
     */
    public DueItem follow(CloudEvent<? extends DueThing> event) {
        var thing = event.data();
        var eventOn = Bangkok.dateOf(event.time());
        var known = rows.findById(thing.id(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            known.follow(thing, eventOn);
            return known;
        }
        var item = new DueItem(thing, event.type().endsWith(MOVED) ? eventOn : thing.enteredOn());
        rows.persist(item);
        return item;
    }

    /** Those with these ids, locked until the transaction ends. */
    public List<DueItem> lock(Collection<UUID> ids) {
        return rows.find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those with these ids; {@link #find} then asks no more for them until the transaction ends. */
    public List<DueItem> read(Collection<UUID> ids) {
        return rows.list("id in ?1", ids);
    }

    public Optional<DueItem> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /**
     * The items that a question asks for, by date and id.
     *
     * @param today the day in Bangkok by which their state is told
     */
    public List<DueItem> list(DueItemQuery query, LocalDate today, int limit) {
        return query.list(rows, today, limit);
    }
}
