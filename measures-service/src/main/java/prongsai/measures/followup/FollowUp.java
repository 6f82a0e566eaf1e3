package prongsai.measures.followup;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agency;
import prongsai.measures.measure.Signature;

/** One follow-up (กำกับติดตาม ครั้งที่ n) and, once it was held, its record. Its number is its own for ever. */
@Entity
class FollowUp {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follow_up_plan_id")
    private FollowUpPlan plan;

    private UUID measurePlanId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Agency agency;

    private int number;
    private String title;
    private LocalDate plannedOn;
    private LocalDate dueOn;
    private LocalDate enteredOn;

    @Enumerated(STRING)
    private FollowUpStatus status;

    @ElementCollection
    @CollectionTable(name = "follow_up_rescheduling", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Rescheduling> reschedulings = new ArrayList<>();

    @Embedded
    private Cancellation cancellation;

    @Embedded
    private FollowUpRecord record = new FollowUpRecord();

    @Version
    private long version;

    protected FollowUp() {}

    FollowUp(FollowUpPlan plan, int number, Occurrence occurrence, LocalDate enteredOn) {
        this.plan = plan;
        measurePlanId = plan.measurePlan().id();
        agency = plan.measurePlan().agency();
        this.number = number;
        title = "กำกับติดตามครั้งที่ " + number + " " + plan.measurePlan().titleOrStandard();
        plannedOn = occurrence.plannedOn();
        dueOn = occurrence.dueOn();
        this.enteredOn = enteredOn;
        status = FollowUpStatus.whenEntered(dueOn, enteredOn);
    }

    /** Records what came of it, once (409), from a checked request; also long after its day. */
    void record(RecordFollowUp request, Signature by) {
        requireOpen();
        status = FollowUpStatus.RECORDED;
        record.enter(request, Bangkok.dateOf(by.at()), by.account());
    }

    /** Takes what a record should have said, from a checked request; 422 where that is what it says. */
    void correct(RecordFollowUp request) {
        requireRecorded();
        if (!record.write(request)) {
            throw Problem.brokenRule(
                    new Fault("/record", "The record says just this already.", "บันทึกไว้เช่นนี้อยู่แล้ว"));
        }
    }

    /** Moves it to another day; it is due again, even if its day had passed when it was entered. */
    void reschedule(LocalDate to, ChangeCause cause, String reason, String announcement, Signature by) {
        requireOpen();
        reschedulings.add(new Rescheduling(dueOn, to, cause, reason, announcement, by.account(), by.at()));
        dueOn = to;
        status = FollowUpStatus.SCHEDULED;
    }

    /** Makes it that of another occurrence of its changed plan; whether it has another date by that. */
    boolean follow(Occurrence occurrence, String reason, Signature by) {
        plannedOn = occurrence.plannedOn();
        if (dueOn.equals(occurrence.dueOn())) {
            return false;
        }
        reschedule(occurrence.dueOn(), ChangeCause.PLAN_CHANGED, reason, null, by);
        return true;
    }

    /** Gives it up; its number stays taken. */
    void cancel(ChangeCause cause, String reason, Signature by) {
        requireOpen();
        status = FollowUpStatus.CANCELLED;
        cancellation = new Cancellation(cause, reason, by.account(), by.at());
    }

    void requireRecorded() {
        if (status != FollowUpStatus.RECORDED) {
            throw Problem.wrongState("The follow-up is not recorded.", "ยังไม่ได้บันทึกการติดตามครั้งนี้");
        }
    }

    /** Lets pass what may still be held. */
    void requireOpen() {
        if (status == FollowUpStatus.RECORDED) {
            throw Problem.wrongState("The follow-up is recorded already.", "บันทึกการติดตามครั้งนี้แล้ว");
        }
        if (status == FollowUpStatus.CANCELLED) {
            throw Problem.wrongState("The follow-up is cancelled.", "ยกเลิกการติดตามครั้งนี้แล้ว");
        }
    }

    /** The measures that it follows, and those that it followed when it was recorded. */
    Set<UUID> measuresToRecord() {
        var measures = new HashSet<>(plan.measureIds());
        record.content().progress().forEach(each -> measures.add(each.measureId()));
        return measures;
    }

    /** Whether it was recorded after the day on which it was due. */
    boolean late() {
        return recordedOn() != null && recordedOn().isAfter(dueOn);
    }

    /** Whether it stands for a day of its plan; one that an earlier change of the plan removed does not. */
    boolean standsForItsDay() {
        return cancellation == null || cancellation.cause() != ChangeCause.PLAN_CHANGED;
    }

    Replanning.Announced announced() {
        var byPlan = datedByHand() ? Replanning.Hold.BY_HAND : Replanning.Hold.BY_PLAN;
        return new Replanning.Announced(number, plannedOn, dueOn, status.open() ? byPlan : Replanning.Hold.SETTLED);
    }

    /** Whether an officer chose its date; such a date stays, whatever happens to plan and calendar. */
    boolean datedByHand() {
        return lastRescheduling()
                .filter(last -> last.cause() == ChangeCause.REQUESTED)
                .isPresent();
    }

    Optional<Rescheduling> lastRescheduling() {
        return reschedulings.isEmpty() ? Optional.empty() : Optional.of(reschedulings.get(reschedulings.size() - 1));
    }

    UUID id() {
        return id;
    }

    FollowUpPlan plan() {
        return plan;
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    Agency agency() {
        return agency;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** The day that the plan names, before it was shifted or moved. */
    LocalDate plannedOn() {
        return plannedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    FollowUpStatus status() {
        return status;
    }

    /** Oldest first. */
    List<Rescheduling> reschedulings() {
        return reschedulings;
    }

    /** Null unless it is cancelled. */
    Cancellation cancellation() {
        return cancellation;
    }

    FollowUpRecord record() {
        return record;
    }

    LocalDate recordedOn() {
        return record.recordedOn();
    }

    long version() {
        return version;
    }
}
