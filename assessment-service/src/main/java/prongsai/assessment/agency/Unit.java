package prongsai.assessment.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A division of an agency, with a mailbox of its own or none. It is part of the agency: its version is the agency's. */
@Entity
class Unit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String nameTh;
    private String mailbox;

    protected Unit() {}

    Unit(Agency agency, String nameTh, String mailbox) {
        this.agency = agency;
        change(nameTh, mailbox);
    }

    final void change(String newName, String address) {
        nameTh = newName;
        mailbox = address;
    }

    UUID id() {
        return id;
    }

    Agency agency() {
        return agency;
    }

    String nameTh() {
        return nameTh;
    }

    String mailbox() {
        return mailbox;
    }
}
