package prongsai.reporting.publication;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.Problem;
import prongsai.reporting.agency.Agency;

/** One version of a document at its public address; nothing of it changes but that it may be taken back. */
@Entity
class Publication {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID agencyId;

    @Embedded
    private PublicAddress address;

    private int number;
    private String agencyName;
    private UUID measurePlanId;
    private String title;
    private LocalDate effectiveOn;
    private Instant publishedAt;
    private String publishedBy;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawalReason;

    protected Publication() {}

    /** @param number counts the versions at the address from 1 */
    Publication(Agency agency, PublicAddress address, int number, Content content, Act act) {
        this.agencyId = agency.id();
        this.agencyName = agency.nameTh();
        this.address = address;
        this.number = number;
        this.measurePlanId = content.measurePlanId();
        this.title = content.title();
        this.effectiveOn = content.effectiveOn();
        this.publishedAt = act.at();
        this.publishedBy = act.account();
    }

    /** Of which plan it tells, and from when on it holds (null: not stated). */
    record Content(UUID measurePlanId, String title, LocalDate effectiveOn) {}

    /** Who did it (the account's id, never a name) and when. */
    record Act(String account, Instant at) {}

    /** Takes it back; what was published stays in the archive, but nobody reads it. */
    void withdraw(String reason, Act act) {
        if (status() == PublicationStatus.WITHDRAWN) {
            throw Problem.wrongState("It was taken back before.", "ถอนการเผยแพร่ไปแล้ว");
        }
        withdrawalReason = reason;
        withdrawnAt = act.at();
        withdrawnBy = act.account();
    }

    /** Refuses a version that tells of another plan than the one that stands there now: nobody should lose one by accident. */
    void requireReplaceableBy(UUID planId) {
        if (status() == PublicationStatus.PUBLISHED && !measurePlanId.equals(planId)) {
            throw Problem.wrongState(
                    "The address shows another plan of that year; take that back first.",
                    "ที่อยู่สาธารณะนี้แสดงแผนอื่นของปีเดียวกัน โปรดถอนการเผยแพร่ฉบับนั้นก่อน");
        }
    }

    /** What a program is answered where it stood. */
    Problem gone() {
        var day = Bangkok.dateOf(withdrawnAt);
        return Problem.gone(
                "It was taken back on " + day + ": " + withdrawalReason,
                "ถอนการเผยแพร่เมื่อ " + ThaiDate.day(day).print(ThaiDate.Style.FULL) + ": " + withdrawalReason);
    }

    PublicationStatus status() {
        return withdrawnAt == null ? PublicationStatus.PUBLISHED : PublicationStatus.WITHDRAWN;
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

    PublicAddress address() {
        return address;
    }

    int number() {
        return number;
    }

    String agencyName() {
        return agencyName;
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    String title() {
        return title;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }
}
