package prongsai.notification.deadletter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;

/** An event that could not be applied when it came. */
@Entity
class DeadLetter {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String buriedIn;
    private int buriedPart;
    private long buriedOffset;
    private String topic;
    private int topicPart;
    private long topicOffset;
    private String key;
    private String value;
    private String reason;
    private Instant arrivedAt;
    private Instant replayAskedAt;
    private String replayAskedBy;
    private Instant replayedAt;

    @Version
    private long version;

    protected DeadLetter() {}

    /** @param place where it lies among the dead letters */
    DeadLetter(ConsumerRecord<String, String> place, BuriedMessage message, Instant now) {
        buriedIn = place.topic();
        buriedPart = place.partition();
        buriedOffset = place.offset();
        topic = message.topic();
        topicPart = message.partition();
        topicOffset = message.offset();
        key = message.key();
        value = message.value();
        reason = message.reason();
        arrivedAt = now;
    }

    /** Has it fed in again, once: what fails then comes as a new dead letter. */
    void askForReplay(String account, Instant now) {
        if (replayAskedAt != null) {
            throw Problem.wrongState("It has been fed in again already.", "ป้อนข้อความนี้ซ้ำไปแล้ว");
        }
        if (value == null) {
            throw Problem.wrongState(
                    "It was too long to be kept; have its service tell it again.",
                    "ข้อความนี้ยาวเกินกว่าจะเก็บไว้ โปรดให้ระบบต้นทางส่งใหม่");
        }
        replayAskedAt = now;
        replayAskedBy = account;
    }

    void replayed(Instant now) {
        replayedAt = now;
    }

    /** As it came at first. */
    ConsumerRecord<String, String> message() {
        return new ConsumerRecord<>(topic, topicPart, topicOffset, key, value);
    }

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
    }

    int topicPart() {
        return topicPart;
    }

    long topicOffset() {
        return topicOffset;
    }

    String key() {
        return key;
    }

    boolean isKept() {
        return value != null;
    }

    String reason() {
        return reason;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Instant replayAskedAt() {
        return replayAskedAt;
    }

    String replayAskedBy() {
        return replayAskedBy;
    }

    Instant replayedAt() {
        return replayedAt;
    }

    long version() {
        return version;
    }
}
