package prongsai.notification.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import prongsai.notification.agency.AgencySnapshot.UnitSnapshot;

/** A division or work group of an agency, with a mailbox of its own where it has one. */
@Entity
class Unit {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private String nameTh;
    private String mailbox;

    protected Unit() {}

    Unit(Agency agency, UUID id) {
        this.agency = agency;
        this.id = id;
    }

    void follow(UnitSnapshot snapshot) {
        nameTh = snapshot.nameTh();
        mailbox = snapshot.mailbox();
    }

    UUID id() {
        return id;
    }

    String nameTh() {
        return nameTh;
    }

    String mailbox() {
        return mailbox;
    }
}
