package prongsai.reporting.review;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A decision about a report, by which account of the recipient and when; it stays. */
@Entity
@Immutable
class Review {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    private UUID reportId;
    private Integer submission;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String remarks;
    private LocalDate reviseUntil;
    private Instant decidedAt;
    private String decidedBy;

    protected Review() {}

    /**
     * A decision.
     *
     * @param submission number of the version that is decided on, 0 if nothing was handed in
     * @param remarks null only where it is accepted
     * @param reviseUntil null unless it is returned
     */
    Review(UUID reportId, int submission, Decision decision, String remarks, LocalDate reviseUntil) {
        this.reportId = reportId;
        this.submission = submission == 0 ? null : submission;
        this.decision = decision;
        this.remarks = remarks;
        this.reviseUntil = reviseUntil;
    }

    Review by(String account, Instant now) {
        decidedBy = account;
        decidedAt = now;
        return this;
    }

    UUID id() {
        return id;
    }

    Integer submission() {
        return submission;
    }

    Decision decision() {
        return decision;
    }

    String remarks() {
        return remarks;
    }

    LocalDate reviseUntil() {
        return reviseUntil;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
