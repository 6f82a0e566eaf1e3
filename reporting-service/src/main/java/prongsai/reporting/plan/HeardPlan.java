package prongsai.reporting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A plan whole, as it was told last. */
@Entity
class HeardPlan {

    @Id
    private UUID measurePlanId;

    @Convert(converter = HeardPlanJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private MeasurePlanSnapshot plan;

    protected HeardPlan() {}

    HeardPlan(MeasurePlanSnapshot plan) {
        this.measurePlanId = plan.id();
        this.plan = plan;
    }

    MeasurePlanSnapshot plan() {
        return plan;
    }
}
