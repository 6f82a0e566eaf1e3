package prongsai.notification.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import prongsai.kit.caller.AgencyPaths;
import prongsai.kit.event.CloudEvent;

/** Keeps the projection of agencies and answers from it. */
@ApplicationScoped
public class Agencies implements AgencyPaths {

    private final AgencyRepository rows;
    private final Event<AgencyChanged> changed;

    Agencies(AgencyRepository rows, Event<AgencyChanged> changed) {
        this.rows = rows;
        this.changed = changed;
    }

    void apply(CloudEvent<AgencySnapshot> event) {
        var snapshot = event.data();
        var id = Objects.requireNonNull(snapshot.id(), "agency id");
        var agency = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var before = agency == null ? null : agency.place();
        if (agency == null) {
            agency = new Agency(id);
            agency.follow(snapshot);
            rows.persist(agency);
        } else {
            agency.follow(snapshot);
        }
        rows.flush();
        changed.fire(new AgencyChanged(id, !agency.place().equals(before)));
    }

    /**
     * Whom a reminder reaches now, empty while the agency is not known. The agency stays locked for sharing until the transaction
     * ends, so that a new mailbox either counts here already or finds what was decided without it.
     */
    public Optional<Addressee> addressee(UUID agencyId, UUID unitId) {
        return addressee(agencyId, unitId, id -> Optional.empty());
    }

    /**
     * The same where some have chosen another mailbox than that of the agency's event.
     *
     * @param chosen by unit, null for the agency itself
     */
    public Optional<Addressee> addressee(UUID agencyId, UUID unitId, Function<UUID, Optional<String>> chosen) {
        return rows.findByIdOptional(agencyId, LockModeType.PESSIMISTIC_READ)
                .map(agency -> agency.addressee(unitId, chosen));
    }

    public boolean hasUnit(UUID agencyId, UUID unitId) {
        return rows.findByIdOptional(agencyId)
                .filter(agency -> agency.hasUnit(unitId))
                .isPresent();
    }

    /** Whether the agency's event names a mailbox of that unit's own. */
    public boolean unitHasMailbox(UUID agencyId, UUID unitId) {
        return rows.findByIdOptional(agencyId)
                .filter(agency -> agency.reaches(unitId))
                .isPresent();
    }

    /**
     * The nearest agency above that can be reached; empty when none can, or the agency is not known.
     *
     * @param otherwise whether an agency is reached though its event names no mailbox
     */
    public Optional<UUID> supervisor(UUID agencyId, Predicate<UUID> otherwise) {
        return rows.findByIdOptional(agencyId)
                .flatMap(agency -> supervisor(agency, otherwise))
                .map(Agency::id);
    }

    /**
     * Whom a message to the agency's supervisor reaches. The mailbox is missing when no agency above can be reached, or none by mail;
     * empty while the agency is not known.
     *
     * @param otherwise as above
     * @param chosen the mailbox that an agency has chosen instead of that of its event
     */
    public Optional<Addressee> supervisor(
            UUID agencyId, Predicate<UUID> otherwise, Function<UUID, Optional<String>> chosen) {
        return rows.findByIdOptional(agencyId).map(agency -> supervisor(agency, otherwise)
                .map(above -> above.addressee(null, unit -> chosen.apply(above.id())))
                .orElseGet(() -> new Addressee(agency.addressee().agencyTh(), null, null)));
    }

    private Optional<Agency> supervisor(Agency agency, Predicate<UUID> otherwise) {
        return rows.above(agency.place()).stream()
                .filter(above -> above.hasMailbox() || otherwise.test(above.id()))
                .findFirst();
    }

    /** Reads what {@link #addressee} tells of these agencies, and locks it as that does, by two queries however many they are. */
    public void hold(Collection<UUID> agencyIds) {
        rows.hold(agencyIds);
    }

    /** Where the agency stands, empty while it is not known. */
    public Optional<Place> place(UUID agencyId) {
        return rows.findByIdOptional(agencyId).map(Agency::place);
    }

    /** Where these agencies stand; those not heard of yet are left out. */
    public List<Place> places(Collection<UUID> agencyIds) {
        return rows.withIds(agencyIds).stream().map(Agency::place).toList();
    }

    @Override
    public Optional<String> pathOf(String agencyCode) {
        return rows.pathOf(agencyCode);
    }
}
