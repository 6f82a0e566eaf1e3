package prongsai.reporting.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** An agency's result in one programme and year; a copy, whose original is in assessment-service. */
@Entity
class Assessment {

    @Id
    private UUID id;

    private UUID agencyId;
    private String programme;
    private int fiscalYear;
    private BigDecimal overall;

    @Convert(converter = AssessmentJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private AssessmentSnapshot told;

    protected Assessment() {}

    /** Of one that is withdrawn nothing is kept but that it was there. */
    Assessment(AssessmentSnapshot of) {
        this.id = of.id();
        this.agencyId = of.agencyId();
        this.programme = of.programme();
        this.fiscalYear = of.fiscalYear();
        this.overall = of.withdrawn() ? null : of.overall();
        this.told = of.withdrawn() ? null : of;
    }

    /** Null once it is withdrawn. */
    AssessmentSnapshot told() {
        return told;
    }
}
