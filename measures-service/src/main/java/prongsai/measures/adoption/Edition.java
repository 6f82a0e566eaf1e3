package prongsai.measures.adoption;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import prongsai.measures.measure.Signature;

/** An issued plan as one approval left it; it never changes. Editions are numbered from 1. */
@Entity
@Immutable
@Table(name = "plan_edition")
class Edition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID measurePlanId;
    private int number;
    private Instant issuedAt;

    @Convert(converter = EditionContentConverter.class)
    private EditionContent content;

    protected Edition() {}

    Edition(UUID measurePlanId, int number, EditionContent content, Signature by) {
        this.measurePlanId = measurePlanId;
        this.number = number;
        this.content = content;
        issuedAt = by.at();
    }

    int number() {
        return number;
    }

    /** When it became what those below see. */
    Instant issuedAt() {
        return issuedAt;
    }

    EditionContent content() {
        return content;
    }
}
