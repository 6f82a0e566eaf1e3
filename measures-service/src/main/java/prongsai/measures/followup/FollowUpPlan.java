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
import prongsai.measures.assignee.Assignee;
import prongsai.measures.plan.MeasurePlan;

/** What makes follow-ups (แผนการติดตาม): one plan may follow several measures, and another unit than theirs may supervise. */
@Entity
class FollowUpPlan {

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
     * From a checked request, with a follow-up for each of the dates.
     *
     * @param responsibleUnitIds the units that must act; empty: the agency itself
     */
    FollowUpPlan(
            MeasurePlan measurePlan,
            CreateFollowUpPlan request,
            List<UUID> responsibleUnitIds,
            List<LocalDate> dueDates,
            LocalDate enteredOn) {
        this.measurePlan = measurePlan;
        measureIds.addAll(request.measureIds());
        pattern = request.recurrence().pattern();
        everyDays = request.recurrence().days();
        dates = request.recurrence().namedDates().stream()
                .map(LocalDate::toString)
                .toList();
        fromOn = request.from();
        untilOn = request.until();
        supervisor = request.toSupervisor();
        channels = request.channels();
        this.responsibleUnitIds = responsibleUnitIds;
        this.enteredOn = enteredOn;
        dueDates.forEach(dueOn -> followUps.add(new FollowUp(this, followUps.size() + 1, dueOn)));
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
