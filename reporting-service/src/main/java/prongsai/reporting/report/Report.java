package prongsai.reporting.report;

import static org.hibernate.annotations.UuidGenerator.Style.VERSION_7;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import prongsai.kit.calendar.Period;
import prongsai.kit.problem.Problem;

/** A report that is expected for a period until a date; all dates are Bangkok dates. */
@Entity
public class Report {

    @Id
    @UuidGenerator(style = VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Duty duty;

    private String title;
    private String periodLabel;
    private LocalDate periodFrom;
    private LocalDate periodTo;
    private LocalDate dueOn;
    private LocalDate originalDueOn;
    private LocalDate enteredOn;
    private LocalDate submittedOn;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    protected Report() {}

    /** A date that has passed is recorded as a late entry; due today is still open (domain, section 3). */
    public Report(Duty duty, String title, Period period, LocalDate dueOn, LocalDate today) {
        this.duty = duty;
        this.title = title;
        this.periodLabel = period.label();
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.dueOn = dueOn;
        this.enteredOn = today;
        this.status = dueOn.isBefore(today) ? ReportStatus.LATE_ENTRY : ReportStatus.OPEN;
    }

    /** Hands the report in, once; afterwards it says whether it came late. */
    void submit(LocalDate today) {
        if (status == ReportStatus.SUBMITTED) {
            throw Problem.wrongState("The report was submitted already.", "รายงานนี้ส่งแล้ว");
        }
        status = ReportStatus.SUBMITTED;
        submittedOn = today;
    }

    /** Whether it was handed in after its due date. */
    boolean isLate() {
        return submittedOn != null && submittedOn.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Duty duty() {
        return duty;
    }

    String title() {
        return title;
    }

    Period period() {
        return new Period(periodLabel, periodFrom, periodTo);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** When it was due in the beginning; null while it was never moved, which SQL does for many reports at once. */
    LocalDate originalDueOn() {
        return originalDueOn;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    ReportStatus status() {
        return status;
    }
}
