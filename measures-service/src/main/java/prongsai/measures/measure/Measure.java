package prongsai.measures.measure;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Assignee;

/** A measure (มาตรการ) of a plan, numbered from 1; its approaches and its steps are two independent lists. */
@Entity
public class Measure {

    /** Of how many measures or steps a collection is read with one statement, whose text is always the same: all of almost every plan. */
    static final int AT_ONCE = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID measurePlanId;
    private int number;

    @Embedded
    private MeasureContent content;

    private UUID carriedOverFrom;
    private UUID originMeasureId;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "from_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private StatedDate beginning;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "until_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "until_precision"))
    private StatedDate ending;

    @OneToMany(mappedBy = "measure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchSize(size = AT_ONCE)
    private List<Step> steps = new ArrayList<>();

    @Version
    private long version;

    protected Measure() {}

    Measure(UUID measurePlanId, int number) {
        this.measurePlanId = measurePlanId;
        this.number = number;
        content = new MeasureContent();
    }

    /** Takes its content from a checked request; a step that the request names keeps what was reported of it. */
    void write(MeasureRequest request) {
        content.write(request);
        beginning = request.period() == null ? null : request.period().beginning();
        ending = request.period() == null ? null : request.period().ending();
        writeSteps(request.steps());
    }

    /** Gives ids to a new measure that is not stored through the session, which would do so. */
    void identify(Supplier<UUID> ids) {
        id = ids.get();
        steps.forEach(step -> step.identify(ids.get()));
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
        replaceSteps(written);
    }

    private void replaceSteps(List<Step> written) {
        if (steps.stream().anyMatch(step -> !step.untouched() && !written.contains(step))) {
            throw Problem.wrongState("A step that was reported is not dropped.", "ลบขั้นตอนที่มีการรายงานผลแล้วไม่ได้");
        }
        steps.clear();
        steps.addAll(written);
        steps.forEach(Step::settle);
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
        next.content.take(content);
        steps.stream()
                .filter(step -> step.status() != StepStatus.VERIFIED)
                .forEach(step -> next.steps.add(step.copyTo(next, next.steps.size() + 1)));
        return next;
    }

    /** A measure that an agency above has issued, to be carried out here. */
    static Measure adopt(UUID measurePlanId, int number, IssuedMeasure origin, boolean underItsIssue) {
        var copy = new Measure(measurePlanId, number);
        copy.originMeasureId = origin.id();
        copy.content.adopt(origin, underItsIssue);
        copy.follow(IssuedMeasure.nothing(origin.id()), origin);
        return copy;
    }

    /** Takes what has changed from one edition of its origin to the next; what was added to it stays. */
    void follow(IssuedMeasure before, IssuedMeasure now) {
        content.follow(before, now);
        beginning = Following.one(beginning, before.beginning(), now.beginning());
        ending = Following.one(ending, before.ending(), now.ending());
        replaceSteps(Following.steps(this, before, now));
        Following.requireRoom(this);
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

    /** What it says, but for when and in which steps. */
    MeasureContent content() {
        return content;
    }

    public String title() {
        return content.title();
    }

    public String issue() {
        return content.issue();
    }

    /** Numbers, ascending. */
    public List<Integer> indicators() {
        return content.indicators();
    }

    public List<UUID> findingIds() {
        return content.findingIds();
    }

    public List<Assignee> assignees() {
        return content.assignees();
    }

    /** The measure of last year that goes on in this one; null for all others. */
    public UUID carriedOverFrom() {
        return carriedOverFrom;
    }

    /** The measure of an agency above that this one was adopted from; null for all others. */
    public UUID originMeasureId() {
        return originMeasureId;
    }

    StatedDate beginning() {
        return beginning;
    }

    StatedDate ending() {
        return ending;
    }

    public List<Step> steps() {
        return steps;
    }

    public long version() {
        return version;
    }
}
