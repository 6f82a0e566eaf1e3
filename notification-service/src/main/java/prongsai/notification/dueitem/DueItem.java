package prongsai.notification.dueitem;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import prongsai.kit.calendar.ThaiDate;
import prongsai.kit.problem.Problem;

/** A follow-up or report with the day on which it is due, as its latest event shows it. */
@Entity
public class DueItem {

    /** Says that the date had passed when the thing was entered; such a thing is recorded but nobody is reminded of it. */
    private static final String LATE_ENTRY = "LATE_ENTRY";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    private UUID agencyId;
    private String agencyCode;
    private int fiscalYear;
    private String title;
    private LocalDate dueOn;
    private LocalDate enteredOn;
    private LocalDate datedOn;
    private String status;
    private boolean open;
    private LocalDate doneOn;

    @Column(columnDefinition = "uuid[]")
    private List<UUID> unitIds;

    private LocalDate plannedFrom;

    @Embedded
    private Acknowledgement acknowledgement;

    @Embedded
    private Snooze snooze;

    @Version
    private long version;

    protected DueItem() {}

    /**
     * The item of a thing heard of for the first time. What lacks id, agency or a date that can be meant (BE 2400 to 2700) is
     * refused with an exception, because nobody could be reminded of it.
     *
     * @param datedOn the day in Bangkok on which its due date was set
     */
    public DueItem(DueThing thing, LocalDate datedOn) {
        this.id = Objects.requireNonNull(thing.id(), "id");
        this.kind = thing.kind();
        this.datedOn = Objects.requireNonNull(datedOn, "the day of entry");
        takeOver(thing);
    }

    /**
     * Takes over the thing's new state. A moved date, or a thing that is open again, counts as entered on the day of that event:
     * what should have been said before is not said any more, and what was said of the date before is void.
     */
    public void follow(DueThing thing, LocalDate eventOn) {
        boolean reopened = !open && thing.open();
        if (reopened || !dueOn.equals(thing.dueOn())) {
            datedOn = eventOn;
            plannedFrom = null;
            acknowledgement = null;
            snooze = null;
        }
        takeOver(thing);
    }

    private void takeOver(DueThing thing) {
        agencyId = Objects.requireNonNull(thing.agencyId(), "agencyId");
        agencyCode = Objects.requireNonNull(thing.agencyCode(), "agencyCode");
        fiscalYear = thing.fiscalYear();
        title = Objects.requireNonNull(thing.title(), "title");
        dueOn = ThaiDate.day(thing.dueOn()).dueOn();
        enteredOn = Objects.requireNonNull(thing.enteredOn(), "enteredOn");
        status = Objects.requireNonNull(thing.status(), "status");
        open = thing.open();
        doneOn = open ? null : thing.doneOn();
        unitIds = thing.responsibleUnitIds() == null
                ? List.of()
                : thing.responsibleUnitIds().stream().distinct().sorted().toList();
    }

    /** Notes that somebody knows of it; the latest word counts. */
    public void acknowledge(Acknowledgement given) {
        requireOpen();
        acknowledgement = given;
    }

    /** Takes the acknowledgement back; from today on it is reminded of again. */
    public void forgetAcknowledgement(LocalDate today) {
        acknowledgement = null;
        planFrom(today);
    }

    /** Holds its reminders back for a while; the latest word counts. */
    public void snooze(Snooze wanted) {
        requireOpen();
        snooze = wanted;
    }

    public void forgetSnooze() {
        snooze = null;
    }

    private void requireOpen() {
        if (!open) {
            throw Problem.wrongState("It is done already.", "รายการนี้ดำเนินการเสร็จแล้ว");
        }
    }

    /** From now on no reminder of an earlier day is added to those that there are. */
    public void planFrom(LocalDate day) {
        plannedFrom = day;
    }

    public DueState stateOn(LocalDate today) {
        return DueState.on(today, dueOn, open);
    }

    /** Whether reminders are due at all: it is open, and its date had not passed on the day it was set. */
    public boolean reminds() {
        return open && !status.equals(LATE_ENTRY) && !dueOn.isBefore(datedOn);
    }

    /** Whether this unit (null: the agency itself) is the one to remind. */
    public boolean concerns(UUID unitId) {
        return unitIds.isEmpty() ? unitId == null : unitIds.contains(unitId);
    }

    public UUID id() {
        return id;
    }

    public DueKind kind() {
        return kind;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String agencyCode() {
        return agencyCode;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** The day in Bangkok from which reminders of this date may be sent. */
    public LocalDate datedOn() {
        return datedOn;
    }

    /** The first day in Bangkok of which reminders may still be added. */
    public LocalDate plannedFrom() {
        return plannedFrom == null || plannedFrom.isBefore(datedOn) ? datedOn : plannedFrom;
    }

    /** Null when nobody has acknowledged it. */
    public Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    /** Null when nobody has snoozed it. */
    public Snooze snooze() {
        return snooze;
    }

    public String status() {
        return status;
    }

    public boolean isOpen() {
        return open;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public List<UUID> unitIds() {
        return unitIds;
    }

    public long version() {
        return version;
    }
}
