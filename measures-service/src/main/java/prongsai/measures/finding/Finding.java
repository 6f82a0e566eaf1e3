package prongsai.measures.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A finding (ข้อบกพร่อง, ประเด็นพัฒนา); one that a later publication no longer has stays, inactive, for the measures that answered it. */
@Entity
class Finding {

    @Id
    private UUID id;

    private UUID assessmentId;
    private String severity;
    private String origin;
    private Integer indicator;
    private String itemCode;
    private String text;
    private boolean recurring;
    private boolean active;

    protected Finding() {}

    Finding(UUID id) {
        this.id = id;
    }

    void learn(UUID assessmentId, AssessmentSnapshot.Finding snapshot) {
        this.assessmentId = assessmentId;
        severity = snapshot.severity();
        origin = snapshot.origin();
        indicator = snapshot.indicator();
        itemCode = snapshot.itemCode();
        text = snapshot.text();
        recurring = Boolean.TRUE.equals(snapshot.recurring());
        active = true;
    }

    void leave() {
        active = false;
    }
}
