package prongsai.reporting.feed;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;

/** A calendar of an agency's due dates with, at most, one secret address. */
@Entity
class CalendarFeed {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;
    private String label;
    private String tokenHash;
    private Instant createdAt;
    private String createdBy;
    private Instant issuedAt;
    private Instant revokedAt;

    protected CalendarFeed() {}

    /** @param createdBy the account's id */
    CalendarFeed(UUID agencyId, String label, String createdBy, Instant createdAt) {
        this.agencyId = agencyId;
        this.label = label;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Gives it a new address, whose secret is in no other place than the answer; the one before leads nowhere from now on. */
    FeedToken issue(Instant now) {
        requireNotRevoked();
        var token = FeedToken.random();
        tokenHash = token.hash();
        issuedAt = now;
        return token;
    }

    /** Takes the address away for good. */
    void revoke(Instant now) {
        requireNotRevoked();
        tokenHash = null;
        revokedAt = now;
    }

    private void requireNotRevoked() {
        if (revokedAt != null) {
            throw Problem.wrongState("The feed was revoked; create a new one.", "ปฏิทินนี้ถูกยกเลิกแล้ว โปรดสร้างใหม่");
        }
    }

    FeedStatus status() {
        if (revokedAt != null) {
            return FeedStatus.REVOKED;
        }
        return tokenHash == null ? FeedStatus.NEW : FeedStatus.OPEN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID agencyId() {
        return agencyId;
    }

    String label() {
        return label;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
