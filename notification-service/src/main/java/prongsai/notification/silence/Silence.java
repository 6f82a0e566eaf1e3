package prongsai.notification.silence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;

/** No reminders from a day to a day, both silent, in a part of the hierarchy and of one kind or both. */
@Entity
class Silence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agencyId;
    private String agencyPath;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    private LocalDate silentFrom;
    private LocalDate silentUntil;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private String endedBy;
    private Instant endedAt;

    @Version
    private long version;

    protected Silence() {}

    /**
     * From a checked request.
     *
     * @param agency null: everywhere
     */
    Silence(Place agency, CreateSilence request, String account, Instant now) {
        agencyId = agency == null ? null : agency.agencyId();
        agencyPath = agency == null ? null : agency.path();
        kind = request.kind();
        silentFrom = request.from();
        silentUntil = request.until();
        reason = request.reason();
        enteredBy = account;
        enteredAt = now;
    }

    /** Ends it before its last day is over. */
    void end(String account, Instant now) {
        if (endedAt != null) {
            throw Problem.wrongState("It has been ended already.", "การระงับนี้สิ้นสุดแล้ว");
        }
        endedBy = account;
        endedAt = now;
    }

    /** @param place null for an agency that has not been heard of yet */
    boolean covers(Place place, DueKind wanted) {
        return (kind == null || kind == wanted)
                && (agencyPath == null || place != null && place.path().startsWith(agencyPath));
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    String agencyPath() {
        return agencyPath;
    }

    DueKind kind() {
        return kind;
    }

    LocalDate silentFrom() {
        return silentFrom;
    }

    LocalDate silentUntil() {
        return silentUntil;
    }

    String reason() {
        return reason;
    }

    String enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String endedBy() {
        return endedBy;
    }

    Instant endedAt() {
        return endedAt;
    }

    long version() {
        return version;
    }
}
