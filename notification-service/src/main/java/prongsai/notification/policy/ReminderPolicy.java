package prongsai.notification.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;

/** When and how people are reminded, and of which agencies and kind; the scope stays, the terms may change. */
@Entity
class ReminderPolicy {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agencyId;
    private String agencyPath;
    private String agencyType;

    @Enumerated(EnumType.STRING)
    private DueKind kind;

    @Column(columnDefinition = "integer[]")
    private List<Integer> calendarLeads;

    @Column(columnDefinition = "integer[]")
    private List<Integer> workingLeads;

    private Integer startDays;

    @Enumerated(EnumType.STRING)
    private DayCount startCount;

    private Integer overdueEvery;
    private Integer overdueAtMost;
    private Integer unitAfter;
    private Integer agencyAfter;
    private Integer supervisorAfter;
    private LocalTime sendingHour;
    private boolean quietDays;
    private boolean digest;
    private LocalDate changedOn;
    private String changedBy;

    @Version
    private long version;

    protected ReminderPolicy() {}

    /** @param agency null: not for one agency */
    ReminderPolicy(Place agency, String agencyType, DueKind kind) {
        this.agencyId = agency == null ? null : agency.agencyId();
        this.agencyPath = agency == null ? null : agency.path();
        this.agencyType = agencyType;
        this.kind = kind;
    }

    /** Takes over checked terms, which count from that day in Bangkok. */
    void write(ReminderTerms terms, LocalDate today, String account) {
        calendarLeads = days(terms, DayCount.CALENDAR_DAYS);
        workingLeads = days(terms, DayCount.WORKING_DAYS);
        startDays = terms.start() == null ? null : terms.start().days();
        startCount = terms.start() == null ? null : terms.start().count();
        overdueEvery = terms.overdue() == null ? null : terms.overdue().everyDays();
        overdueAtMost = terms.overdue() == null ? null : terms.overdue().atMost();
        var escalation = terms.escalation() == null ? new Escalation(null, null, null) : terms.escalation();
        unitAfter = escalation.unitAfterDays();
        agencyAfter = escalation.agencyAfterDays();
        supervisorAfter = escalation.supervisorAfterDays();
        sendingHour = terms.sendingHour();
        quietDays = terms.quietDays();
        digest = terms.digest();
        changedOn = today;
        changedBy = account;
    }

    private static List<Integer> days(ReminderTerms terms, DayCount count) {
        return terms.leadTimes().stream()
                .filter(lead -> lead.count() == count)
                .map(LeadTime::days)
                .sorted((a, b) -> b - a)
                .toList();
    }

    ReminderTerms terms() {
        var leads = Stream.concat(
                calendarLeads.stream().map(LeadTime::calendarDays),
                workingLeads.stream().map(LeadTime::workingDays));
        boolean escalates = unitAfter != null || agencyAfter != null || supervisorAfter != null;
        return new ReminderTerms(
                leads.toList(),
                startDays == null ? null : new LeadTime(startDays, startCount),
                overdueEvery == null ? null : new Repeats(overdueEvery, overdueAtMost),
                escalates ? new Escalation(unitAfter, agencyAfter, supervisorAfter) : null,
                sendingHour,
                quietDays,
                digest);
    }

    PolicyScope scope() {
        return new PolicyScope(agencyPath, agencyType, kind);
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    String changedBy() {
        return changedBy;
    }

    long version() {
        return version;
    }
}
