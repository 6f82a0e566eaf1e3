package prongsai.notification.dueitem;

import jakarta.persistence.Column;
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
     * what should have been said before is not said any more.
     */
    public void follow(DueThing thing, LocalDate eventOn) {
        boolean reopened = !open && thing.open();
        if (reopened || !dueOn.equals(thing.dueOn())) {
            datedOn = eventOn;
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
