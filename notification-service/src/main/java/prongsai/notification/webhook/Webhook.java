package prongsai.notification.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;

/** An address of another system that is told of the reminders of an agency and those below it. */
@Entity
class Webhook {

    /** How long the secret before is still valid after a rotation. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agencyId;
    private String agencyPath;
    private String url;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    @Enumerated(EnumType.STRING)
    private WebhookState state;

    private String secret;
    private String previousSecret;
    private Instant previousUntil;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Webhook() {}

    /** From a checked request. */
    Webhook(Place agency, CreateWebhook request, String account, Instant now) {
        agencyId = agency.agencyId();
        agencyPath = agency.path();
        url = request.url();
        kind = request.kind();
        state = WebhookState.ENABLED;
        createdBy = account;
        createdAt = now;
    }

    void change(ChangeWebhook request) {
        url = request.url();
        kind = request.kind();
        state = request.enabled() ? WebhookState.ENABLED : WebhookState.DISABLED;
    }

    /** The receiver wants nothing any more. */
    void gone() {
        state = WebhookState.GONE;
    }

    /** Signs with a new secret from now on, and with the one before as long as that is still valid. */
    void rotate(String newSecret, Instant now) {
        previousSecret = secret;
        previousUntil = secret == null ? null : now.plus(OVERLAP);
        secret = newSecret;
    }

    /** The secrets to sign with, the newest first. */
    List<String> secretsAt(Instant now) {
        return previousUntil != null && now.isBefore(previousUntil) ? List.of(secret, previousSecret) : List.of(secret);
    }

    boolean listens() {
        return state == WebhookState.ENABLED && secret != null;
    }

    void requireListening() {
        if (!listens()) {
            throw Problem.wrongState(
                    "The webhook is not enabled or has no secret yet.",
                    "เว็บฮุกนี้ยังไม่เปิดใช้งานหรือยังไม่มีรหัสลับ");
        }
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

    String url() {
        return url;
    }

    DueKind kind() {
        return kind;
    }

    WebhookState state() {
        return state;
    }

    /** The newest one; null before the first was asked for. */
    String secret() {
        return secret;
    }

    Instant previousUntil() {
        return previousUntil;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
