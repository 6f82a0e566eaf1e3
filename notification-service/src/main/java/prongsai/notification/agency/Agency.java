package prongsai.notification.agency;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import prongsai.notification.agency.AgencySnapshot.UnitSnapshot;

/** An agency as its latest event shows it. */
@Entity
class Agency {

    @Id
    private UUID id;

    private String code;
    private String nameTh;
    private String type;
    private String path;
    private String mailbox;

    @OneToMany(mappedBy = "agency", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Unit> units = new ArrayList<>();

    @Version
    private long version;

    protected Agency() {}

    Agency(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    void follow(AgencySnapshot snapshot) {
        code = snapshot.code();
        nameTh = snapshot.nameTh();
        type = snapshot.type();
        path = snapshot.path();
        mailbox = snapshot.mailbox();
        Set<UUID> kept = snapshot.units().stream().map(UnitSnapshot::id).collect(Collectors.toSet());
        units.removeIf(unit -> !kept.contains(unit.id()));
        snapshot.units().forEach(unit -> unit(unit.id())
                .orElseGet(() -> {
                    var added = new Unit(this, unit.id());
                    units.add(added);
                    return added;
                })
                .follow(unit));
    }

    /** Whom a reminder for this unit reaches: the unit's own mailbox, else the agency's; null id means the agency itself. */
    Addressee addressee(UUID unitId) {
        return addressee(unitId, id -> Optional.empty());
    }

    /**
     * The same where some have chosen another mailbox.
     *
     * @param chosen by unit, null for the agency itself
     */
    Addressee addressee(UUID unitId, Function<UUID, Optional<String>> chosen) {
        var unit = unit(unitId);
        var reached = unit.flatMap(found -> chosen.apply(found.id()))
                .or(() -> unit.map(Unit::mailbox).filter(address -> !address.isBlank()))
                .or(() -> chosen.apply(null))
                .or(() -> Optional.ofNullable(mailbox).filter(address -> !address.isBlank()));
        return new Addressee(
                nameTh,
                unit.map(Unit::nameTh).orElse(null),
                reached.map(String::strip).orElse(null));
    }

    /** Whom a message to the agency itself reaches. */
    Addressee addressee() {
        return addressee(null);
    }

    boolean hasUnit(UUID unitId) {
        return unit(unitId).isPresent();
    }

    /** Whether the unit has a mailbox of its own. */
    boolean reaches(UUID unitId) {
        return unit(unitId)
                .map(Unit::mailbox)
                .filter(address -> !address.isBlank())
                .isPresent();
    }

    boolean hasMailbox() {
        return mailbox != null && !mailbox.isBlank();
    }

    Place place() {
        return new Place(id, path, type);
    }

    private Optional<Unit> unit(UUID unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }
}
