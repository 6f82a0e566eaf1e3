package prongsai.reporting.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.FiscalYear;
import prongsai.reporting.fact.CitedItem;
import prongsai.reporting.fact.CitedItems;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.ConstraintFacts;
import prongsai.reporting.fact.EvidenceFact;
import prongsai.reporting.fact.EvidenceFacts;
import prongsai.reporting.fact.MeasureFact;
import prongsai.reporting.fact.PlannedConstraints;

/** An agency's measures for one fiscal year; a copy, whose original is in measures-service. */
@Entity
public class MeasurePlan {

    @Id
    private UUID id;

    private UUID agencyId;
    private int fiscalYear;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private Instant approvedAt;
    private LocalDate closedOn;

    @Convert(converter = CitedItems.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<CitedItem> items;

    @Convert(converter = ConstraintFacts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<ConstraintFact> constraints;

    private boolean noConstraints;

    @Convert(converter = EvidenceFacts.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private List<EvidenceFact> evidence;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "measure_plan_id", nullable = false, updatable = false)
    @OrderBy("number")
    private List<Measure> measures = new ArrayList<>();

    protected MeasurePlan() {}

    MeasurePlan(MeasurePlanSnapshot of) {
        this.id = of.id();
        this.agencyId = of.agencyId();
        this.fiscalYear = of.year().buddhistYear();
        this.title = of.title();
        this.status = Objects.requireNonNullElse(of.status(), PlanStatus.DRAFT);
        this.approvedAt = of.approvedAt();
        this.closedOn = of.closedAt() == null ? null : Bangkok.dateOf(of.closedAt());
        this.items = of.items();
        this.constraints = of.constraints();
        this.noConstraints = "NONE".equals(of.constraintsStated());
        this.evidence = of.evidence();
        of.measures().stream().map(Measure::new).forEach(measures::add);
    }

    /** Whether it was approved, approved again or closed since that state of it; a reopened plan waits for its approval. */
    boolean isSettledSince(Optional<MeasurePlan> before) {
        return status != PlanStatus.DRAFT
                && before.filter(old -> old.status == status && Objects.equals(old.approvedAt, approvedAt))
                        .isEmpty();
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

    public PlanStatus status() {
        return status;
    }

    /** What a report on the whole plan is about; it ends with the last of its measures, if each has an end. */
    public Subject subject() {
        var ends = measures.stream().map(Measure::endsOn).toList();
        var last = ends.stream().anyMatch(Objects::isNull)
                ? null
                : ends.stream().max(Comparator.naturalOrder()).orElse(null);
        return new Subject(null, null, title, mainUnitIds(measures.stream()), earlier(last));
    }

    /** What a report on one measure is about; empty if the plan has no such measure. */
    public Optional<Subject> subject(UUID measureId) {
        return measure(measureId)
                .map(it -> new Subject(it.id(), null, it.title(), it.mainUnitIds(), earlier(it.endsOn())));
    }

    /** What a report on an item, such as {@code o34}, is about, whether an issue of the plan cites it or not. */
    public Subject subjectOfItem(String itemCode) {
        var cited = items.stream()
                .filter(item -> item.code().equals(itemCode) && item.title() != null)
                .findFirst()
                .map(item -> "ข้อ " + itemCode + " " + item.title());
        return new Subject(
                null,
                itemCode,
                cited.orElse("ข้อ " + itemCode + " " + title),
                List.of(),
                subject().endsOn());
    }

    /** How its measures stand; only that one if {@code measureId} is not null, none if the plan has lost it. */
    public List<MeasureFact> measureFacts(UUID measureId) {
        return measures.stream()
                .filter(each -> measureId == null || each.id().equals(measureId))
                .map(Measure::fact)
                .toList();
    }

    /** The evidence of its measures, steps and follow-ups; only of that one if {@code measureId} is not null. */
    public List<EvidenceFact> evidenceOf(UUID measureId) {
        return evidence.stream()
                .filter(each -> measureId == null
                        || measureId.equals(each.measureId())
                        || each.stepId() != null
                                && measure(measureId)
                                        .filter(it -> it.hasStep(each.stepId()))
                                        .isPresent())
                .toList();
    }

    /** What stands in the way according to the plan itself, or to that measure if it is not null. */
    public PlannedConstraints constraintsOf(UUID measureId) {
        return measureId == null
                ? new PlannedConstraints(noConstraints, constraints)
                : measure(measureId).map(Measure::constraints).orElse(PlannedConstraints.NOT_STATED);
    }

    private Optional<Measure> measure(UUID measureId) {
        return measures.stream().filter(each -> each.id().equals(measureId)).findFirst();
    }

    private static List<UUID> mainUnitIds(Stream<Measure> measures) {
        return measures.flatMap(each -> each.mainUnitIds().stream()).distinct().toList();
    }

    /** A closed plan has ended, whatever its measures say. */
    private LocalDate earlier(LocalDate end) {
        return closedOn != null && (end == null || closedOn.isBefore(end)) ? closedOn : end;
    }
}
