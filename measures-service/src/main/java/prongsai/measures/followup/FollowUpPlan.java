package prongsai.measures.followup;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.DayShift;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.fault.Faults;
import prongsai.measures.measure.Signature;
import prongsai.measures.plan.MeasurePlan;

/** What makes follow-ups (แผนการติดตาม): one plan may follow several measures, and another unit than theirs may supervise. */
@Entity
class FollowUpPlan {

    /** Numbers are never used again, so that this counts all that were ever announced. */
    static final int MOST_EVER = 1000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private MeasurePlan measurePlan;

    @ElementCollection
    @CollectionTable(name = "follow_up_plan_measure", joinColumns = @JoinColumn(name = "follow_up_plan_id"))
    @OrderColumn(name = "position")
    @Column(name = "measure_id")
    private List<UUID> measureIds = new ArrayList<>();

    @Enumerated(STRING)
    private Recurrence.Pattern pattern;

    private Integer everyDays;

    /** ISO dates in words, because the JDBC driver reads a date[] in the calendar of the default locale. */
    private List<String> dates;

    private LocalDate fromOn;
    private LocalDate untilOn;

    @Enumerated(STRING)
    private DayShift dayShift;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "supervisor_kind"))
    @AttributeOverride(name = "role", column = @Column(name = "supervisor_role"))
    @AttributeOverride(name = "unitId", column = @Column(name = "supervisor_unit_id"))
    @AttributeOverride(name = "name", column = @Column(name = "supervisor_name"))
    @AttributeOverride(name = "wildcard", column = @Column(name = "supervisor_wildcard"))
    private Assignee supervisor;

    @Enumerated(STRING)
    private List<Channel> channels;

    private List<UUID> responsibleUnitIds;
    private LocalDate enteredOn;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FollowUp> followUps = new ArrayList<>();

    @Version
    private long version;

    protected FollowUpPlan() {}

    /**
     * From a checked request, with a follow-up for each day on which something is due.
     *
     * @param responsibleUnitIds the units that must act; empty: the agency itself
     */
    FollowUpPlan(
            MeasurePlan measurePlan,
            FollowUpPlanContent content,
            List<UUID> responsibleUnitIds,
            List<Occurrence> occurrences,
            LocalDate enteredOn) {
        this.measurePlan = measurePlan;
        this.enteredOn = enteredOn;
        write(content, responsibleUnitIds);
        add(Occurrence.merged(occurrences), enteredOn);
    }

    private void write(FollowUpPlanContent content, List<UUID> responsibleUnitIds) {
        if (!measureIds.equals(content.measureIds())) {
            measureIds.clear();
            measureIds.addAll(content.measureIds());
        }
        pattern = content.recurrence().pattern();
        everyDays = content.recurrence().days();
        dates = content.recurrence().namedDates().stream()
                .map(LocalDate::toString)
                .toList();
        fromOn = content.from();
        untilOn = content.until();
        dayShift = content.dayShift();
        supervisor = content.toSupervisor();
        channels = content.channels();
        this.responsibleUnitIds = responsibleUnitIds;
    }

    private List<FollowUp> add(List<Occurrence> occurrences, LocalDate today) {
        int known = followUps.size();
        occurrences.forEach(each -> followUps.add(new FollowUp(this, followUps.size() + 1, each, today)));
        return List.copyOf(followUps.subList(known, followUps.size()));
    }

    /**
     * Takes what a checked request says, and plans anew what lies ahead (see {@link Replanning}); 422 where that needs a reason
     * and none is given.
     *
     * @param occurrences what the changed plan names, also in the past
     * @param reason null where none is given
     */
    PlanChanges change(
            FollowUpPlanContent content,
            List<UUID> responsibleUnitIds,
            List<Occurrence> occurrences,
            String reason,
            Signature by) {
        var today = Bangkok.dateOf(by.at());
        var replanning = new Replanning(
                followUps.stream()
                        .filter(FollowUp::standsForItsDay)
                        .map(FollowUp::announced)
                        .toList(),
                occurrences,
                today);
        check(replanning, reason);
        var moved = new ArrayList<FollowUp>();
        replanning.moved().forEach((number, occurrence) -> {
            if (numbered(number).follow(occurrence, reason, by)) {
                moved.add(numbered(number));
            }
        });
        var cancelled = replanning.removed().stream().map(this::numbered).toList();
        cancelled.forEach(each -> each.cancel(ChangeCause.PLAN_CHANGED, reason, by));
        var reassigned = responsibleUnitIds.equals(this.responsibleUnitIds)
                ? List.<FollowUp>of()
                : followUps.stream()
                        .filter(each -> each.status().open() && !moved.contains(each))
                        .toList();
        write(content, responsibleUnitIds);
        return new PlanChanges(moved, reassigned, cancelled, add(replanning.added(), today));
    }

    private void check(Replanning replanning, String reason) {
        var faults = new Faults();
        faults.unless(
                reason != null && !reason.isBlank() || reason == null && replanning.keepsAllDates(),
                "/reason",
                "Follow-ups that were announced move or are cancelled by this; say why.",
                "การเปลี่ยนแปลงนี้เลื่อนหรือยกเลิกการติดตามที่แจ้งไปแล้ว โปรดระบุเหตุผล");
        faults.unless(
                followUps.size() + replanning.added().size() <= MOST_EVER,
                "/recurrence",
                "With those that were cancelled, a plan has at most " + MOST_EVER + " follow-ups; make another plan.",
                "แผนหนึ่งมีการติดตามรวมที่ยกเลิกแล้วได้ไม่เกิน " + MOST_EVER + " ครั้ง โปรดสร้างแผนใหม่");
        faults.throwIfAny();
    }

    private FollowUp numbered(int number) {
        return followUps.get(number - 1);
    }

    UUID id() {
        return id;
    }

    MeasurePlan measurePlan() {
        return measurePlan;
    }

    List<UUID> measureIds() {
        return measureIds;
    }

    Recurrence.Pattern pattern() {
        return pattern;
    }

    Integer everyDays() {
        return everyDays;
    }

    List<LocalDate> dates() {
        return dates.stream().map(LocalDate::parse).toList();
    }

    LocalDate from() {
        return fromOn;
    }

    LocalDate until() {
        return untilOn;
    }

    DayShift dayShift() {
        return dayShift;
    }

    Assignee supervisor() {
        return supervisor;
    }

    List<Channel> channels() {
        return channels;
    }

    List<UUID> responsibleUnitIds() {
        return responsibleUnitIds;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    long version() {
        return version;
    }
}
