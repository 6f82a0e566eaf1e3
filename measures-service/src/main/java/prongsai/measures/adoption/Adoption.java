package prongsai.measures.adoption;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import prongsai.measures.measure.MeasurePart;
import prongsai.measures.measure.Signature;
import prongsai.measures.plan.MeasurePlan;

/** That an agency has taken a plan of one above it into a plan of its own, and what it has answered since. */
@Entity
class Adoption {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private MeasurePlan origin;

    @ManyToOne(fetch = FetchType.LAZY)
    private MeasurePlan plan;

    private UUID agencyId;
    private int edition;
    private Instant adoptedAt;
    private String adoptedBy;

    @ElementCollection
    @CollectionTable(name = "adoption_answer", joinColumns = @JoinColumn(name = "adoption_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "departure_reason", joinColumns = @JoinColumn(name = "adoption_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StatedReason> reasons = new ArrayList<>();

    @Version
    private long version;

    protected Adoption() {}

    /** @param edition the number of the one that was adopted */
    Adoption(MeasurePlan origin, MeasurePlan plan, UUID agencyId, int edition, Signature by) {
        this.origin = origin;
        this.plan = plan;
        this.edition = edition;
        this.agencyId = agencyId;
        adoptedAt = by.at();
        adoptedBy = by.account();
    }

    /** Keeps the reason for a departure as it is now. */
    void state(Departure departure, String reason, Signature by) {
        reasons.add(new StatedReason(
                departure.originMeasureId(),
                departure.originStepId(),
                departure.kind(),
                departure.parts().stream().map(MeasurePart::name).toList(),
                reason,
                by.account(),
                by.at()));
    }

    /** Keeps the answer to a change that an edition offers. */
    void answer(Difference offer, int edition, Decision decision, String reason, Signature by) {
        answers.add(new Answer(edition, offer.measureId(), offer.change(), decision, reason, by.account(), by.at()));
    }

    /** The number of the edition in which its plan has that measure: the last that it accepted. */
    int followed(UUID originMeasureId) {
        return answers.stream()
                .filter(answer -> answer.originMeasureId().equals(originMeasureId))
                .filter(answer -> answer.decision() == Decision.ACCEPTED)
                .mapToInt(Answer::edition)
                .max()
                .orElse(edition);
    }

    /** The number of the edition to which it last said anything about that measure. */
    int answered(UUID originMeasureId) {
        return answers.stream()
                .filter(answer -> answer.originMeasureId().equals(originMeasureId))
                .mapToInt(Answer::edition)
                .max()
                .orElse(edition);
    }

    UUID id() {
        return id;
    }

    /** The plan of the agency above. */
    MeasurePlan origin() {
        return origin;
    }

    /** The adopting agency's own. */
    MeasurePlan plan() {
        return plan;
    }

    UUID agencyId() {
        return agencyId;
    }

    int edition() {
        return edition;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    /** Oldest first. */
    List<Answer> answers() {
        return answers;
    }

    /** Oldest first. */
    List<StatedReason> reasons() {
        return reasons;
    }

    long version() {
        return version;
    }
}
