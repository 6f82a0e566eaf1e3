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
    private LocalDate waitingSince;
    private LocalDate reviseUntil;

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
        this.status = whenEntered(today);
    }

    private ReportStatus whenEntered(LocalDate today) {
        return dueOn.isBefore(today) ? ReportStatus.LATE_ENTRY : ReportStatus.OPEN;
    }

    /** Hands the report in, or hands it in again after it was returned. What nobody reviews is accepted at once. */
    void submit(LocalDate today) {
        if (!isExpected()) {
            throw Problem.wrongState(
                    "The report is not expected: it was submitted, or is exempt.", "รายงานนี้ส่งแล้วหรือได้รับยกเว้น");
        }
        if (duty.isPublic()) {
            status = ReportStatus.ACCEPTED;
        } else {
            status = status == ReportStatus.RETURNED ? ReportStatus.RESUBMITTED : ReportStatus.SUBMITTED;
            waitingSince = today;
        }
        submittedOn = submittedOn == null ? today : submittedOn;
    }

    /** The recipient is content with what was handed in. */
    public void accept() {
        requireUnderReview();
        status = ReportStatus.ACCEPTED;
        waitingSince = null;
    }

    /** The recipient wants it again until that day, included. */
    public void giveBack(LocalDate until) {
        requireUnderReview();
        status = ReportStatus.RETURNED;
        waitingSince = null;
        reviseUntil = until;
    }

    /** The recipient does not expect it; 409 for what was handed in and waits, because that is accepted or returned. */
    public void exempt() {
        if (!isExpected()) {
            throw Problem.wrongState(
                    "Only a report that is expected can be exempted; one that was submitted is accepted or returned.",
                    "ยกเว้นได้เฉพาะรายงานที่ยังต้องส่ง รายงานที่ส่งแล้วให้รับหรือส่งคืน");
        }
        status = ReportStatus.EXEMPT;
    }

    private void requireUnderReview() {
        if (!ReportStatus.UNDER_REVIEW.contains(status)) {
            throw Problem.wrongState("The report does not wait for a review.", "รายงานนี้ไม่ได้รอการพิจารณา");
        }
    }

    /** Whether the plan's change took it away; what was handed in, or decided by the recipient, stays. */
    boolean withdraw() {
        if (!ReportStatus.NOT_HANDED_IN.contains(status)) {
            return false;
        }
        status = ReportStatus.WITHDRAWN;
        return true;
    }

    /** Whether it changed, because the plan asks for it (again) with that title and those units. */
    boolean follow(Report expected, LocalDate today) {
        if (status == ReportStatus.WITHDRAWN) {
            status = whenEntered(today);
        } else if (!isExpected() || isLike(expected)) {
            return false;
        }
        title = expected.title;
        duty = duty.of(expected.duty.responsibleUnitIds());
        return true;
    }

    private boolean isLike(Report expected) {
        return title.equals(expected.title) && duty.responsibleUnitIds().equals(expected.duty.responsibleUnitIds());
    }

    /** Whether somebody still has to hand it in. */
    boolean isExpected() {
        return ReportStatus.NOT_HANDED_IN.contains(status) || status == ReportStatus.RETURNED;
    }

    /** The last day on which it comes in time: its due date, or the day that its recipient set when returning it if that is later. */
    LocalDate expectedUntil() {
        return reviseUntil != null && reviseUntil.isAfter(dueOn) ? reviseUntil : dueOn;
    }

    /** Null until it is handed in. */
    Timeliness timeliness() {
        return submittedOn == null ? null : Timeliness.of(submittedOn, dueOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Duty duty() {
        return duty;
    }

    String title() {
        return title;
    }

    Period period() {
        return new Period(periodLabel, periodFrom, periodTo);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When it was due in the beginning; null while it was never moved, which SQL does for many reports at once. */
    LocalDate originalDueOn() {
        return originalDueOn;
    }

    LocalDate enteredOn() {
        return enteredOn;
    }

    /** The day on which it was first handed in; null before. */
    LocalDate submittedOn() {
        return submittedOn;
    }

    /** The day since which its recipient has something to decide; null if there is nothing to decide. */
    public LocalDate waitingSince() {
        return waitingSince;
    }

    public LocalDate reviseUntil() {
        return reviseUntil;
    }

    public ReportStatus status() {
        return status;
    }
}
