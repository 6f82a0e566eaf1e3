package prongsai.reporting.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.ConstraintFacts;
import prongsai.reporting.fact.MeasureFact;
import prongsai.reporting.fact.PlannedConstraints;
import prongsai.reporting.fact.StepFact;
import prongsai.reporting.fact.StepFacts;

/** One measure of a plan; a copy, whose original is in measures-service. */
@Entity
class Measure {

    @Id
    private UUID id;

    private int number;
    private String title;
    private List<UUID> mainUnitIds;
    private LocalDate endsOn;

    @Convert(converter = StepFacts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<StepFact> steps;

    @Convert(converter = ConstraintFacts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<ConstraintFact> constraints;

    private boolean noConstraints;

    protected Measure() {}

    Measure(MeasureSnapshot of) {
        this.id = of.id();
        this.number = of.number();
        this.title = of.title();
        this.mainUnitIds = of.mainUnitIds();
        this.endsOn = of.endsOn();
        this.steps = of.steps().stream().map(MeasureSnapshot.StepSnapshot::fact).toList();
        this.constraints = of.constraints();
        this.noConstraints = "NONE".equals(of.constraintsStated());
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    List<UUID> mainUnitIds() {
        return mainUnitIds;
    }

    /** Null where the plan names no end. */
    LocalDate endsOn() {
        return endsOn;
    }

    PlannedConstraints constraints() {
        return new PlannedConstraints(noConstraints, constraints);
    }

    MeasureFact fact() {
        return new MeasureFact(id, number, title, endsOn, steps);
    }

    boolean hasStep(UUID stepId) {
        return steps.stream().anyMatch(step -> step.id().equals(stepId));
    }
}
