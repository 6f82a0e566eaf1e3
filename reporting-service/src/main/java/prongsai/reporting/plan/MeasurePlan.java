package prongsai.reporting.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.calendar.FiscalYear;

/** An agency's measures for one fiscal year; a copy, whose original is in measures-service. */
@Entity
public class MeasurePlan {

    @Id
    private UUID id;

    private UUID agencyId;
    private int fiscalYear;
    private String title;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_plan_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Measure> measures = new ArrayList<>();

    protected MeasurePlan() {}

    MeasurePlan(UUID id, UUID agencyId, FiscalYear fiscalYear, String title, List<Measure> measures) {
        this.id = id;
        this.agencyId = agencyId;
        this.fiscalYear = fiscalYear.buddhistYear();
        this.title = title;
        this.measures.addAll(measures);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public FiscalYear fiscalYear() {
        return FiscalYear.of(fiscalYear);
    }

    /** What a report on the whole plan is about. */
    public Subject subject() {
        var units = measures.stream().flatMap(measure -> measure.mainUnitIds().stream());
        return new Subject(null, title, units.distinct().toList());
    }

    /** What a report on one measure is about; empty if the plan has no such measure. */
    public Optional<Subject> subject(UUID measureId) {
        return measures.stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst()
                .map(measure -> new Subject(measure.id(), measure.title(), measure.mainUnitIds()));
    }
}
