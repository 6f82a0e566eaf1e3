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

    @OneToMany(mappedBy = "measure", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<Step> steps = new ArrayList<>();

    @Version
    private long version;

    protected Measure() {}

    /** From a checked request. */
    Measure(UUID measurePlanId, int number, CreateMeasure request) {
        this.measurePlanId = measurePlanId;
        this.number = number;
        kind = request.kind();
        issue = request.issue();
        title = request.title();
        rounds = request.rounds().stream().sorted().toList();
        approaches.addAll(request.approaches());
        findingIds.addAll(request.findingIds());
        assignees.addAll(AssigneeRequest.toAssignees(request.assignees()));
        request.steps().forEach(step -> steps.add(new Step(this, steps.size() + 1, step)));
        if (request.period() != null) {
            beginning = request.period().beginning();
            ending = request.period().ending();
        }
        constraintsStated = request.constraints() == null
                ? ConstraintsStated.NOT_STATED
                : request.constraints().stated();
        if (request.constraints() != null) {
            constraints.addAll(request.constraints().toConstraints());
        }
    }

    public UUID id() {
        return id;
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    public int number() {
        return number;
    }

    MeasureKind kind() {
        return kind;
    }

    String issue() {
        return issue;
    }

    public String title() {
        return title;
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

    List<UUID> findingIds() {
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

    long version() {
        return version;
    }
}
