package prongsai.assessment.criteria;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;

/** What a person decided about two items of different years or programmes; it wins over their titles ever after. */
@Entity
class ItemMapping {

    /** Whether two items are the same. */
    @Schema(name = "ItemMappingDecision")
    enum Decision {
        /** They are, whatever their titles are. */
        CONFIRMED,
        /** They are not, however alike their titles are. */
        REJECTED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Embedded
    @AttributeOverride(name = "criteriaId", column = @Column(name = "earlier_criteria_id"))
    @AttributeOverride(name = "code", column = @Column(name = "earlier_code"))
    private ItemAt earlier;

    @Embedded
    @AttributeOverride(name = "criteriaId", column = @Column(name = "later_criteria_id"))
    @AttributeOverride(name = "code", column = @Column(name = "later_code"))
    private ItemAt later;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String decidedBy;
    private Instant decidedAt;

    @Version
    private long version;

    protected ItemMapping() {}

    ItemMapping(ItemAt earlier, ItemAt later, Decision decision, String account, Instant now) {
        this.earlier = earlier;
        this.later = later;
        decide(decision, account, now);
    }

    /** @param account its opaque id, never a name */
    void decide(Decision decision, String account, Instant now) {
        this.decision = decision;
        this.decidedBy = account;
        this.decidedAt = now;
    }

    UUID id() {
        return id;
    }

    ItemAt earlier() {
        return earlier;
    }

    ItemAt later() {
        return later;
    }

    Decision decision() {
        return decision;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }
}
