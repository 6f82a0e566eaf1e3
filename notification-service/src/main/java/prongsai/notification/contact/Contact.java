package prongsai.notification.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.notification.agency.Place;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.Receiver;
import prongsai.notification.dueitem.DueKind;

/** An address at which somebody wants to hear of what is due at an agency or unit. */
@Entity
class Contact {

    /** How long a code is good for. */
    static final Duration CODE_LIFE = Duration.ofHours(48);

    /** After so many wrong codes another one has to be sent. */
    private static final int MOST_MISSES = 5;

    @Id
    private UUID id;

    private UUID agencyId;
    private String agencyPath;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    private Instant verifiedAt;
    private String codeHash;
    private Instant codeUntil;
    private int codeMisses;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected Contact() {}

    /** From a checked request; it has to be confirmed. */
    Contact(Place agency, CreateContact request, String account, Instant now) {
        id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        agencyId = agency.agencyId();
        agencyPath = agency.path();
        unitId = request.unitId();
        channel = request.channel();
        address = request.address().strip();
        kind = request.kind();
        createdBy = account;
        createdAt = now;
    }

    /** From now on this code confirms it, and none that was sent before. */
    void expect(String code, Instant now) {
        if (isVerified()) {
            throw Problem.wrongState("It is confirmed already.", "ยืนยันช่องทางติดต่อนี้แล้ว");
        }
        codeHash = ConfirmationCode.hash(id, code);
        codeUntil = now.plus(CODE_LIFE);
        codeMisses = 0;
    }

    /** Whether the code was the right one; a wrong one is counted. */
    boolean confirm(String code, Instant now) {
        if (isVerified()) {
            throw Problem.wrongState("It is confirmed already.", "ยืนยันช่องทางติดต่อนี้แล้ว");
        }
        if (codeHash == null || !now.isBefore(codeUntil) || codeMisses >= MOST_MISSES) {
            throw Problem.wrongState(
                    "The code is not valid any more; have another one sent.", "รหัสหมดอายุแล้ว โปรดขอรหัสใหม่");
        }
        if (!codeHash.equals(ConfirmationCode.hash(id, code))) {
            codeMisses++;
            return false;
        }
        verifiedAt = now;
        codeHash = null;
        codeUntil = null;
        return true;
    }

    static Fault wrongCode() {
        return new Fault("/code", "This is not the code that was sent.", "รหัสนี้ไม่ตรงกับรหัสที่ส่งให้");
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    Receiver receiver() {
        return channel == Channel.LINE ? Receiver.line(id, address) : Receiver.mailbox(id, address);
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

    UUID unitId() {
        return unitId;
    }

    Channel channel() {
        return channel;
    }

    String address() {
        return address;
    }

    DueKind kind() {
        return kind;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Instant codeUntil() {
        return codeUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
