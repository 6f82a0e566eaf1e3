package prongsai.measures.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A unit (กอง, กลุ่มงาน) of an agency; one that has left stays inactive, because plans of past years name it. */
@Entity
class Unit {

    @Id
    private UUID id;

    private UUID agencyId;
    private String nameTh;
    private boolean active;

    protected Unit() {}

    Unit(UUID id) {
        this.id = id;
    }

    void learn(UUID agencyId, AgencySnapshot.Unit snapshot) {
        this.agencyId = agencyId;
        nameTh = snapshot.nameTh();
        active = true;
    }

    void leave() {
        active = false;
    }

    String nameTh() {
        return nameTh;
    }

    UUID id() {
        return id;
    }
}
