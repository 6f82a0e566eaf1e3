package prongsai.measures.linkcheck;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.measures.measure.Signature;

/** A look at all links of a plan, once; a job looks at them one by one. */
@Entity
class LinkCheck {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID measurePlanId;
    private Instant requestedAt;
    private String requestedBy;

    @ElementCollection
    @CollectionTable(name = "checked_link", joinColumns = @JoinColumn(name = "link_check_id"))
    @OrderColumn(name = "position")
    private List<CheckedLink> links = new ArrayList<>();

    protected LinkCheck() {}

    LinkCheck(UUID measurePlanId, List<CheckedLink> links, Signature by) {
        this.measurePlanId = measurePlanId;
        this.links.addAll(links);
        requestedAt = by.at();
        requestedBy = by.account();
    }

    UUID id() {
        return id;
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    List<CheckedLink> links() {
        return links;
    }

    /** How many links have been looked at. */
    long checked() {
        return links.stream()
                .filter(link -> link.outcome() != LinkOutcome.PENDING)
                .count();
    }

    boolean finished() {
        return checked() == links.size();
    }
}
