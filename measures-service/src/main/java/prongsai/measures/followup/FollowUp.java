package prongsai.measures.followup;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agency;
import prongsai.measures.fault.Faults;

/** One follow-up (กำกับติดตาม ครั้งที่ n) and, once it was held, its record. */
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
    private LocalDate dueOn;
    private LocalDate enteredOn;

    @Enumerated(STRING)
    private FollowUpStatus status;

    private LocalDate heldOn;
    private LocalDate recordedOn;
    private String note;
    private Integer attendance;

    @ElementCollection
    @CollectionTable(name = "follow_up_progress", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    private List<Progress> progress = new ArrayList<>();

    @Version
    private long version;

    protected FollowUp() {}

    FollowUp(FollowUpPlan plan, int number, LocalDate dueOn) {
        this.plan = plan;
        measurePlanId = plan.measurePlan().id();
        agency = plan.measurePlan().agency();
        this.number = number;
        title = "กำกับติดตามครั้งที่ " + number + " " + plan.measurePlan().titleOrStandard();
        this.dueOn = dueOn;
        enteredOn = plan.enteredOn();
        status = FollowUpStatus.whenEntered(dueOn, enteredOn);
    }

    /** Records what came of it, once (409); also long after its day. */
    void record(RecordFollowUp request, LocalDate today) {
        if (status == FollowUpStatus.RECORDED) {
            throw Problem.wrongState("The follow-up is recorded already.", "บันทึกการติดตามครั้งนี้แล้ว");
        }
        var faults = new Faults();
        request.check(faults, plan.measureIds(), today);
        faults.throwIfAny();
        status = FollowUpStatus.RECORDED;
        heldOn = request.heldOn();
        recordedOn = today;
        note = request.note();
        attendance = request.attendance();
        progress.addAll(request.toProgress());
    }

    /** Whether it was recorded after the day on which it was due. */
    boolean late() {
        return recordedOn != null && recordedOn.isAfter(dueOn);
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

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    FollowUpStatus status() {
        return status;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    String note() {
        return note;
    }

    Integer attendance() {
        return attendance;
    }

    List<Progress> progress() {
        return progress;
    }

    long version() {
        return version;
    }
}
