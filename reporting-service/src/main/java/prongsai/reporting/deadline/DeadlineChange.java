package prongsai.reporting.deadline;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;

/** That the due dates of some reports were moved: by whom, for what reason, to when. It stays when a later one moves them again. */
@Entity
class DeadlineChange {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    @Embedded
    private Announcement announcement;

    private String reason;

    @Embedded
    private Affected affected;

    @Embedded
    private Shift shift;

    @Embedded
    private Tally tally = Tally.NONE;

    private String agencyCode;
    private String decidedBy;
    private Instant decidedAt;
    private Instant withdrawnAt;

    protected DeadlineChange() {}

    /** For many agencies; whether it holds or only is checked is said by {@link #count}. */
    static DeadlineChange announced(Announcement announcement, Affected affected, Shift shift, By by) {
        var change = new DeadlineChange(ChangeKind.ANNOUNCEMENT, affected, shift, by);
        change.announcement = announcement;
        return change;
    }

    /** For one report. */
    static DeadlineChange extended(String reason, Affected affected, Shift shift, By by) {
        var change = new DeadlineChange(ChangeKind.EXTENSION, affected, shift, by);
        change.reason = reason;
        return change;
    }

    private DeadlineChange(ChangeKind kind, Affected affected, Shift shift, By by) {
        this.kind = kind;
        this.status = ChangeStatus.CHECKED;
        this.affected = affected;
        this.shift = shift;
        this.agencyCode = by.agencyCode();
        this.decidedBy = by.account();
        this.decidedAt = by.at();
    }

    /** Who decided it and when. */
    record By(String account, String agencyCode, Instant at) {}

    /** Takes in what it is about. */
    void count(Tally counted) {
        tally = counted;
    }

    /** Lets it hold from now on. */
    void enforce() {
        status = ChangeStatus.IN_FORCE;
    }

    /** Takes it back, once. */
    void withdraw(Instant now) {
        if (status != ChangeStatus.IN_FORCE) {
            throw Problem.wrongState(
                    "Only a change in force can be withdrawn.", "ถอนได้เฉพาะการเลื่อนกำหนดที่มีผลอยู่เท่านั้น");
        }
        status = ChangeStatus.WITHDRAWN;
        withdrawnAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ChangeKind kind() {
        return kind;
    }

    ChangeStatus status() {
        return status;
    }

    Announcement announcement() {
        return announcement;
    }

    String reason() {
        return reason;
    }

    Affected affected() {
        return affected;
    }

    Shift shift() {
        return shift;
    }

    Tally tally() {
        return tally;
    }

    String agencyCode() {
        return agencyCode;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
