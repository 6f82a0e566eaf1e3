package prongsai.reporting.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import prongsai.reporting.fact.FollowUpFact;

/** A follow-up of a plan; a copy, whose original is in measures-service. */
@Entity
class FollowUp {

    @Id
    private UUID id;

    private UUID measurePlanId;
    private int number;
    private String title;
    private LocalDate dueOn;
    private String status;
    private LocalDate recordedOn;

    @Convert(converter = FollowUpJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private FollowUpSnapshot told;

    protected FollowUp() {}

    FollowUp(FollowUpSnapshot of) {
        this.id = of.id();
        this.measurePlanId = of.measurePlanId();
        this.number = of.number();
        this.title = of.title();
        this.dueOn = of.dueOn();
        this.status = of.status();
        this.recordedOn = of.recordedOn();
        this.told = of;
    }

    /** Null where it was not heard of since follow-ups are kept whole. */
    FollowUpSnapshot told() {
        return told;
    }

    FollowUpFact fact() {
        return new FollowUpFact(number, title, dueOn, status, recordedOn);
    }
}
