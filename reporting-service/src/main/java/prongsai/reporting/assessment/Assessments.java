package prongsai.reporting.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.event.CloudEvent;

/** Keeps the assessments as they are announced. */
@ApplicationScoped
public class Assessments {

    private final AssessmentRepository rows;

    Assessments(AssessmentRepository rows) {
        this.rows = rows;
    }

    void apply(CloudEvent<AssessmentSnapshot> event) {
        rows.replace(new Assessment(event.data()));
    }

    /** The assessment if it is in scope and still holds. */
    public Optional<AssessmentSnapshot> find(UUID id, AgencyScope scope) {
        return rows.find(id, scope).map(Assessment::told);
    }

    /** The agency's results in the programme of that assessment, year by year up to it, as far as it is in scope. */
    public List<AssessmentSnapshot> until(AssessmentSnapshot last, AgencyScope scope) {
        return rows.until(last, scope).stream().map(Assessment::told).toList();
    }

    /** Those with which an agency of that type is compared; empty where they are too few. */
    public Optional<Peers> peers(AssessmentSnapshot of, String agencyType) {
        return Optional.of(rows.peers(of, agencyType)).filter(Peers::enough);
    }
}
