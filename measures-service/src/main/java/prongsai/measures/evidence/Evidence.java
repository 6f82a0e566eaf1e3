package prongsai.measures.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import prongsai.measures.measure.Signature;
import prongsai.measures.plan.MeasurePlan;

/** A link that shows what was done: of a measure, of a step or of a follow-up. */
@Entity
class Evidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private MeasurePlan measurePlan;

    private UUID measureId;
    private UUID stepId;
    private UUID followUpId;
    private String url;
    private String title;
    private LocalDate effectiveOn;

    @ElementCollection
    @CollectionTable(name = "evidence_item", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<ServedItem> items = new ArrayList<>();

    private Instant enteredAt;
    private String enteredBy;

    @Version
    private long version;

    protected Evidence() {}

    /** From a checked request. */
    Evidence(MeasurePlan measurePlan, CreateEvidence request, Signature by) {
        this.measurePlan = measurePlan;
        measureId = request.measureId();
        stepId = request.stepId();
        followUpId = request.followUpId();
        enteredAt = by.at();
        enteredBy = by.account();
        write(request);
    }

    /** Takes its content from a checked request; what it is evidence of stays. */
    void write(EvidenceContent content) {
        url = content.url();
        title = content.title();
        effectiveOn = content.effectiveOn();
        var wanted = content.items().stream().map(ServedItemRequest::toItem).toList();
        if (!items.equals(wanted)) {
            items.clear();
            items.addAll(wanted);
        }
    }

    UUID id() {
        return id;
    }

    MeasurePlan measurePlan() {
        return measurePlan;
    }

    UUID measureId() {
        return measureId;
    }

    UUID stepId() {
        return stepId;
    }

    UUID followUpId() {
        return followUpId;
    }

    String url() {
        return url;
    }

    String title() {
        return title;
    }

    /** The day from which what it shows was in effect, not that of the upload; null where it is not stated. */
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<ServedItem> items() {
        return items;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    String enteredBy() {
        return enteredBy;
    }

    long version() {
        return version;
    }
}
