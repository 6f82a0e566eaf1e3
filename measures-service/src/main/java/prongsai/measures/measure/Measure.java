package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;

/** A measure (มาตรการ) of a plan, numbered from 1; its approaches and its steps are two independent lists. */
@Entity
public class Measure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID measurePlanId;
    private int number;

    @Enumerated(STRING)
    private MeasureKind kind;

    private String issue;
    private String title;
    private List<String> furtherTitles;
    private List<Integer> indicators;

    @Embedded
    private Analysis analysis;

    private String followUpText;
    private UUID carriedOverFrom;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "from_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private StatedDate beginning;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "until_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "until_precision"))
    private StatedDate ending;

    private List<Integer> rounds;

    @Enumerated(STRING)
    private ConstraintsStated constraintsStated;

    @ElementCollection
    @CollectionTable(name = "measure_constraint", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StatedConstraint> constraints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_finding", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Column(name = "finding_id")
    @Fetch(FetchMode.SUBSELECT)
    private List<UUID> findingIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "approach", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> approaches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_assignee", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Assignee> assignees = new ArrayList<>();

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<Step> steps = new ArrayList<>();

    @Version
    private long version;

    protected Measure() {}

    Measure(UUID measurePlanId, int number) {
        this.measurePlanId = measurePlanId;
        this.number = number;
    }

    /** Takes its content from a checked request; a step that the request names keeps what was reported of it. */
    void write(MeasureRequest request) {
        kind = request.kind();
        issue = request.issue();
        title = request.title();
        furtherTitles = request.furtherTitles();
        indicators = request.indicators().stream().sorted().toList();
        analysis = request.analysis() == null
                ? Analysis.NOT_STATED
                : request.analysis().toAnalysis();
        followUpText = request.followUpText();
        rounds = request.rounds().stream().sorted().toList();
        beginning = request.period() == null ? null : request.period().beginning();
        ending = request.period() == null ? null : request.period().ending();
        replace(approaches, request.approaches());
        replace(findingIds, request.findingIds());
        replace(assignees, AssigneeRequest.toAssignees(request.assignees()));
        writeSteps(request.steps());
        writeConstraints(request.constraints());
    }

    private void writeSteps(List<StepRequest> wanted) {
        var written = new ArrayList<Step>();
        for (var request : wanted) {
            var step = steps.stream()
                    .filter(each -> request.id() != null && each.is(request.id()))
                    .findFirst()
                    .orElseGet(() -> new Step(this));
            step.write(written.size() + 1, request);
            written.add(step);
        }
        if (steps.stream().anyMatch(step -> !step.untouched() && !written.contains(step))) {
            throw Problem.wrongState("A step that was reported is not dropped.", "ลบขั้นตอนที่มีการรายงานผลแล้วไม่ได้");
        }
        replace(steps, written);
    }

    private void writeConstraints(ConstraintsRequest request) {
        constraintsStated = request == null ? ConstraintsStated.NOT_STATED : request.stated();
        replace(constraints, request == null ? List.of() : request.toConstraints());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    void moveUp() {
        number--;
    }

    /** Whether no step of it was ever reported, so that it may still be dropped. */
    boolean untouched() {
        return steps.stream().allMatch(Step::untouched);
    }

    /** Whether there is work left: it has no steps, or not all of them are verified. */
    public boolean open() {
        return steps.isEmpty() || steps.stream().anyMatch(step -> step.status() != StepStatus.VERIFIED);
    }

    /** For next year's plan: its content and the steps that are left, without dates, which belong to this year. */
    Measure carryOver(UUID nextPlanId, int nextNumber) {
        var next = new Measure(nextPlanId, nextNumber);
        next.carriedOverFrom = id;
        next.kind = kind;
        next.issue = issue;
        next.title = title;
        next.furtherTitles = furtherTitles;
        next.indicators = indicators;
        next.analysis = analysis;
        next.followUpText = followUpText;
        next.rounds = rounds;
        next.constraintsStated = constraintsStated;
        next.constraints.addAll(constraints);
        next.findingIds.addAll(findingIds);
        next.approaches.addAll(approaches);
        next.assignees.addAll(assignees);
        steps.stream()
                .filter(step -> step.status() != StepStatus.VERIFIED)
                .forEach(step -> next.steps.add(step.copyTo(next, next.steps.size() + 1)));
        return next;
    }

    public UUID id() {
        return id;
    }

    public UUID measurePlanId() {
        return measurePlanId;
    }

    public int number() {
        return number;
    }

    MeasureKind kind() {
        return kind;
    }

    public String issue() {
        return issue;
    }

    public String title() {
        return title;
    }

    /** Of further measures in the same row of the document. */
    public List<String> furtherTitles() {
        return furtherTitles;
    }

    /** Numbers, ascending. */
    public List<Integer> indicators() {
        return indicators;
    }

    Analysis analysis() {
        return analysis;
    }

    String followUpText() {
        return followUpText;
    }

    /** The measure of last year that goes on in this one; null for all others. */
    public UUID carriedOverFrom() {
        return carriedOverFrom;
    }

    StatedDate beginning() {
        return beginning;
    }

    StatedDate ending() {
        return ending;
    }

    /** Months of the cumulative rounds, ascending. */
    public List<Integer> rounds() {
        return rounds;
    }

    ConstraintsStated constraintsStated() {
        return constraintsStated;
    }

    List<StatedConstraint> constraints() {
        return constraints;
    }

    public List<UUID> findingIds() {
        return findingIds;
    }

    List<String> approaches() {
        return approaches;
    }

    public List<Assignee> assignees() {
        return assignees;
    }

    public List<Step> steps() {
        return steps;
    }

    public long version() {
        return version;
    }
}
