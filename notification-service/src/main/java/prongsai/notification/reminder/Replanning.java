package prongsai.notification.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.policy.PolicyScope;

/** A walk through the open items of a scope that have to be planned anew, and how far it has come. */
@Entity
class Replanning {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String agencyPath;
    private String agencyType;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    private UUID afterId;
    private Instant askedAt;

    protected Replanning() {}

    Replanning(PolicyScope scope, Instant now) {
        agencyPath = scope.agencyPath();
        agencyType = scope.agencyType();
        kind = scope.kind();
        afterId = BEFORE_ALL;
        askedAt = now;
    }

    /** Goes on after this item. */
    void reach(UUID itemId) {
        afterId = itemId;
    }

    PolicyScope scope() {
        return new PolicyScope(agencyPath, agencyType, kind);
    }

    UUID afterId() {
        return afterId;
    }
}
