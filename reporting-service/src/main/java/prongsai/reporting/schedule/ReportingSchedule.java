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
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.FiscalYear;
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
    private UUID agencyId;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private Frequency.Kind frequencyKind;

    private List<Integer> frequencyMonths;
    private LocalDate frequencyDueOn;

    @Enumerated(EnumType.STRING)
    private Content content;

    private int windowDays;

    @Embedded
    @EmbeddedColumnNaming("reporter_%s")
    private Assignee reporter;

    @Embedded
    @EmbeddedColumnNaming("recipient_%s")
    private Assignee recipient;

    protected ReportingSchedule() {}

    ReportingSchedule(MeasurePlan plan, Subject subject, Terms terms) {
        this.measurePlanId = plan.id();
        this.measureId = subject.measureId();
        this.agencyId = plan.agencyId();
        this.fiscalYear = plan.fiscalYear().buddhistYear();
        var frequency = terms.frequency();
        this.frequencyKind = frequency.kind();
        this.frequencyMonths = frequency instanceof Frequency.Rounds rounds ? rounds.months() : null;
        this.frequencyDueOn = frequency instanceof Frequency.Once once ? once.on() : null;
        this.content = terms.content();
        this.windowDays = terms.windowDays();
        this.reporter = terms.reporter();
        this.recipient = terms.recipient();
    }

    /** The reports of the fiscal year; the schedule has its id by now. */
    List<Report> reports(Subject subject, LocalDate today) {
        var year = FiscalYear.of(fiscalYear);
        var frequency = frequency();
        var title = new ReportTitle(content, frequencyKind, year, subject.title());
        var duty = new Duty(id, measurePlanId, measureId, agencyId, fiscalYear, content, responsibleUnitIds(subject));
        return frequency.periods(year).stream()
                .map(period -> new Report(duty, title.of(period), period, frequency.dueOn(period, windowDays), today))
                .toList();
    }

    /** The same plan or measure, frequency, reporter and content: entered twice by mistake. */
    boolean isSameDutyAs(ReportingSchedule other) {
        return measurePlanId.equals(other.measurePlanId)
                && Objects.equals(measureId, other.measureId)
                && frequency().equals(other.frequency())
                && reporter.equals(other.reporter)
                && content == other.content;
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

    Assignee recipient() {
        return recipient;
    }
}
