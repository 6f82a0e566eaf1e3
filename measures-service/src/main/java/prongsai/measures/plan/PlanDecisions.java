package prongsai.measures.plan;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import prongsai.measures.measure.Signature;

/** Who decided on a plan and when; the plan itself makes sure that its state allows it. */
@Embeddable
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // a view reads it from JSON
class PlanDecisions {

    private Instant approvedAt;
    private String approvedBy;

    @Embedded
    private Capacity approvedAs;

    private Instant closedAt;
    private String closedBy;

    @Convert(converter = ListInRow.OfReopenings.class)
    private List<Reopening> reopenings = List.of();

    /** @param as null where nothing is said */
    void approve(Capacity as, Signature by) {
        approvedAt = by.at();
        approvedBy = by.account();
        approvedAs = as;
    }

    /** Takes the approval back and keeps why. */
    void reopen(String reason, Signature by) {
        approvedAt = null;
        approvedBy = null;
        approvedAs = null;
        reopenings = Stream.concat(reopenings.stream(), Stream.of(new Reopening(reason, by.account(), by.at())))
                .toList();
    }

    void close(Signature by) {
        closedAt = by.at();
        closedBy = by.account();
    }

    /** Null while it is a draft. */
    Instant approvedAt() {
        return approvedAt;
    }

    String approvedBy() {
        return approvedBy;
    }

    Capacity approvedAs() {
        return approvedAs;
    }

    /** Null unless it is closed. */
    Instant closedAt() {
        return closedAt;
    }

    String closedBy() {
        return closedBy;
    }

    /** Oldest first. */
    List<Reopening> reopenings() {
        return reopenings;
    }
}
