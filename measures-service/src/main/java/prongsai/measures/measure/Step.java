package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;

/** A step (ขั้นตอน) of a measure, numbered from 1; it is reported by one and verified by another. */
@Entity
public class Step {

    private static final Set<StepStatus> TO_BE_REPORTED =
            Set.of(StepStatus.OPEN, StepStatus.DONE_IN_PART, StepStatus.REJECTED);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;

    private UUID originStepId;
    private UUID measurePlanId;
    private int number;
    private String text;
    private LocalDate dueOn;
    private LocalDate effectiveDueOn;

    @ElementCollection
    @CollectionTable(name = "step_assignee", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = Measure.AT_ONCE)
    private List<Assignee> assignees = new ArrayList<>();

    @Enumerated(STRING)
    private StepStatus status = StepStatus.OPEN;

    private LocalDate doneOn;
    private LocalDate reportedOn;
    private String reportedBy;
    private LocalDate verifiedOn;

    @ElementCollection
    @CollectionTable(name = "step_transition", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    private List<StepTransition> history = new ArrayList<>();

    @Version
    private long version;

    protected Step() {}

    Step(Measure measure) {
        this.measure = measure;
    }

    /** Takes its content from a checked request; what was reported of it stays. */
    void write(int number, StepRequest request) {
        this.number = number;
        text = request.text();
        dueOn = request.dueOn();
        var wanted = AssigneeRequest.toAssignees(request.assignees());
        if (!wanted.equals(assignees)) {
            assignees.clear();
            assignees.addAll(wanted);
        }
    }

    void identify(UUID id) {
        this.id = id;
    }

    /** Keeps what the list of work reads by an index; the measure has it done whenever its own end may have changed. */
    @PrePersist
    void settle() {
        measurePlanId = measure.measurePlanId();
        effectiveDueOn = due();
    }

    /** Copies the work that is left to another measure, without the date, which was that of another year. */
    Step copyTo(Measure other, int number) {
        var copy = new Step(other);
        copy.number = number;
        copy.text = text;
        copy.assignees.addAll(assignees);
        return copy;
    }

    /** A step that the agency above has issued, to be carried out here. */
    static Step adopt(Measure measure, IssuedStep origin) {
        var copy = new Step(measure);
        copy.originStepId = origin.id();
        copy.text = origin.text();
        copy.dueOn = origin.dueOn();
        copy.assignees.addAll(origin.assignees());
        return copy;
    }

    /** Takes what has changed from one edition of its origin to the next. */
    void follow(IssuedStep before, IssuedStep now) {
        text = Following.one(text, before.text(), now.text());
        dueOn = Following.one(dueOn, before.dueOn(), now.dueOn());
    }

    void moveTo(int number) {
        this.number = number;
    }

    /** Notes that it is done, in full or in part; also long after the day, and again after a rejection. */
    public void report(boolean inPart, LocalDate doneOn, String note, Signature by) {
        require(
                TO_BE_REPORTED.contains(status),
                "The step is reported done already.",
                "รายงานขั้นตอนนี้ว่าแล้วเสร็จแล้ว");
        this.doneOn = doneOn;
        reportedOn = Bangkok.dateOf(by.at());
        reportedBy = by.account();
        become(inPart ? StepStatus.DONE_IN_PART : StepStatus.REPORTED_DONE, doneOn, note, by);
    }

    /** Accepts or rejects the report; who reports is not who verifies (409). */
    public void verify(boolean accepted, String note, Signature by) {
        require(
                status == StepStatus.REPORTED_DONE,
                "Only a step that is reported done can be verified.",
                "ตรวจรับได้เฉพาะขั้นตอนที่รายงานว่าแล้วเสร็จ");
        require(
                !by.account().equals(reportedBy),
                "Who reports a step does not verify it.",
                "ผู้รายงานต้องไม่เป็นผู้ตรวจรับขั้นตอนเดียวกัน");
        verifiedOn = accepted ? Bangkok.dateOf(by.at()) : null;
        become(accepted ? StepStatus.VERIFIED : StepStatus.REJECTED, null, note, by);
    }

    /** Takes back whatever was reported of it. */
    public void reopen(String reason, Signature by) {
        require(status != StepStatus.OPEN, "The step is open.", "ขั้นตอนนี้ยังเปิดอยู่");
        doneOn = null;
        reportedOn = null;
        reportedBy = null;
        verifiedOn = null;
        become(StepStatus.OPEN, null, reason, by);
    }

    private void become(StepStatus next, LocalDate doneOn, String note, Signature by) {
        history.add(new StepTransition(status, next, doneOn, note, by.account(), by.at()));
        status = next;
    }

    private static void require(boolean held, String en, String th) {
        if (!held) {
            throw Problem.wrongState(en, th);
        }
    }

    /** Its own date or, where it has none, the day on which the measure ends; null where neither is stated. */
    public LocalDate due() {
        return dueOn == null && measure.ending() != null ? measure.ending().date() : dueOn;
    }

    /** Whether it was done after its day or, as long as it is not done, whether that day has passed. */
    public boolean late(LocalDate today) {
        var day = status.done() ? doneOn : today;
        return due() != null && day.isAfter(due());
    }

    public UUID id() {
        return id;
    }

    public Measure measure() {
        return measure;
    }

    /** The step of an agency above that this one was adopted from; null for all others. */
    public UUID originStepId() {
        return originStepId;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    public List<Assignee> assignees() {
        return assignees;
    }

    public StepStatus status() {
        return status;
    }

    /** The day that the last report names; null while nothing is reported. */
    public LocalDate doneOn() {
        return doneOn;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    public List<StepTransition> history() {
        return history;
    }

    boolean untouched() {
        return status == StepStatus.OPEN && history.isEmpty();
    }

    boolean is(UUID id) {
        return Objects.equals(this.id, id);
    }

    public long version() {
        return version;
    }
}
