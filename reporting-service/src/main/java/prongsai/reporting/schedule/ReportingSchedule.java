package prongsai.reporting.schedule;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.calendar.Period;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.plan.MeasurePlan;
import prongsai.reporting.plan.Subject;
import prongsai.reporting.report.Content;
import prongsai.reporting.report.Duty;
import prongsai.reporting.report.Report;

/** A duty to report on a plan or a measure of it, for the plan's fiscal year. */
@Entity
class ReportingSchedule {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID measurePlanId;
    private UUID measureId;
    private String itemCode;
    private UUID agencyId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private Frequency.Kind frequencyKind;

    private List<Integer> frequencyMonths;
    private LocalDate frequencyDueOn;

    @Enumerated(EnumType.STRING)
    private Content content;

    private int windowDays;

    @Enumerated(EnumType.STRING)
    private AfterEnd afterEnd;

    @Enumerated(EnumType.STRING)
    private DayShift dayShift;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    @EmbeddedColumnNaming("reporter_%s")
    private Assignee reporter;

    @Enumerated(EnumType.STRING)
    private RecipientType recipientType;

    private UUID recipientAgencyId;

    @Embedded
    @EmbeddedColumnNaming("recipient_%s")
    private Assignee recipient;

    protected ReportingSchedule() {}

    ReportingSchedule(MeasurePlan plan, Subject subject, Terms terms, Origin origin) {
        this.measurePlanId = plan.id();
        this.measureId = subject.measureId();
        this.itemCode = subject.itemCode();
        this.agencyId = plan.agencyId();
        this.fiscalYear = plan.fiscalYear().buddhistYear();
        this.origin = origin;
        this.content = terms.content();
        this.windowDays = terms.windowDays();
        this.afterEnd = terms.afterEnd();
        this.dayShift = terms.dayShift();
        this.recipientType = terms.recipient().type();
        this.recipientAgencyId = terms.recipient().agencyId();
        this.recipient = terms.recipient().who();
        take(terms.frequency(), terms.reporter());
    }

    /** Follows the plan from which it was derived: other rounds, another reporter. */
    void follow(Frequency.Rounds rounds, Assignee newReporter) {
        if (origin != Origin.PLAN) {
            throw new IllegalStateException("entered by hand: " + id);
        }
        take(rounds, newReporter);
    }

    private void take(Frequency frequency, Assignee by) {
        frequencyKind = frequency.kind();
        frequencyMonths = frequency instanceof Frequency.Rounds rounds ? rounds.months() : null;
        frequencyDueOn = frequency instanceof Frequency.Once once ? once.on() : null;
        reporter = by;
    }

    /**
     * The reports that are expected, by period; the schedule has its id by now.
     *
     * @param holidays for the shift of due dates
     */
    List<Report> reports(Subject subject, Predicate<LocalDate> holidays, LocalDate today) {
        var year = FiscalYear.of(fiscalYear);
        var frequency = frequency();
        var title = new ReportTitle(content, frequencyKind, year, subject.title());
        var duty = new Duty(
                id,
                measurePlanId,
                measureId,
                agencyId,
                recipient().reviewerOf(agencyId),
                fiscalYear,
                content,
                responsibleUnitIds(subject));
        return periods(frequency, year, subject.endsOn()).stream()
                .map(period -> new Report(
                        duty,
                        title.of(period),
                        period,
                        dayShift.apply(frequency.dueOn(period, windowDays), holidays),
                        today))
                .toList();
    }

    private List<Period> periods(Frequency frequency, FiscalYear year, LocalDate endsOn) {
        var all = frequency.periods(year);
        return endsOn == null ? all : afterEnd.keep(all, endsOn);
    }

    /** What it covers in the plan as it is now; empty if the plan has lost it. */
    Optional<Subject> subject(MeasurePlan plan) {
        if (itemCode != null) {
            return Optional.of(plan.subjectOfItem(itemCode));
        }
        return measureId == null ? Optional.of(plan.subject()) : plan.subject(measureId);
    }

    /** The same plan, measure or item, frequency, reporter and content: entered twice by mistake. */
    boolean isSameDutyAs(ReportingSchedule other) {
        return measurePlanId.equals(other.measurePlanId)
                && Objects.equals(measureId, other.measureId)
                && Objects.equals(itemCode, other.itemCode)
                && frequency().equals(other.frequency())
                && reporter.equals(other.reporter)
                && content == other.content;
    }

    /** Whether it says by which rounds that measure is reported on, whoever entered it. */
    boolean isOnRoundsOf(UUID measure) {
        return measure.equals(measureId) && frequencyKind == Frequency.Kind.ROUNDS;
    }

    boolean isDerived() {
        return origin == Origin.PLAN;
    }

    /** The reporting unit; or, if that is not one unit, those with main responsibility for what is reported on. */
    private List<UUID> responsibleUnitIds(Subject subject) {
        return reporter.unitId() == null ? subject.mainUnitIds() : List.of(reporter.unitId());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID measurePlanId() {
        return measurePlanId;
    }

    UUID measureId() {
        return measureId;
    }

    UUID agencyId() {
        return agencyId;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Frequency frequency() {
        return Frequency.of(frequencyKind, frequencyMonths, frequencyDueOn);
    }

    Content content() {
        return content;
    }

    int windowDays() {
        return windowDays;
    }

    Assignee reporter() {
        return reporter;
    }

    Recipient recipient() {
        return new Recipient(recipientType, recipientAgencyId, recipient);
    }

    AfterEnd afterEnd() {
        return afterEnd;
    }

    DayShift dayShift() {
        return dayShift;
    }

    Origin origin() {
        return origin;
    }

    String itemCode() {
        return itemCode;
    }

    Covers covers() {
        return itemCode != null ? Covers.ITEM : measureId != null ? Covers.MEASURE : Covers.PLAN;
    }
}
