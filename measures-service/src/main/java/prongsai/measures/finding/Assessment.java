package prongsai.measures.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A published assessment: whose it is and what it was made by. */
@Entity
class Assessment {

    @Id
    private UUID id;

    private UUID agencyId;
    private String programme;
    private int fiscalYear;
    private boolean withdrawn;

    protected Assessment() {}

    Assessment(UUID id) {
        this.id = id;
    }

    void learn(AssessmentSnapshot snapshot) {
        agencyId = snapshot.agencyId();
        programme = snapshot.programme();
        fiscalYear = snapshot.fiscalYear();
    }

    /** Its scores no longer hold; the plans that answered it keep it. */
    void withdraw() {
        withdrawn = true;
    }
}
