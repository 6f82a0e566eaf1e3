package prongsai.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.kit.event.OutgoingEvent;

/** A report as it travels on {@code prongsai.reports}: complete enough to remind, without a word of who reports by name. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportSnapshot(
        UUID id,
        UUID scheduleId,
        UUID measurePlanId,
        UUID measureId,
        UUID agencyId,
        String agencyCode,
        int fiscalYear,
        String title,
        PeriodResponse period,
        LocalDate dueOn,
        LocalDate enteredOn,
        ReportStatus status,
        LocalDate submittedOn,
        List<UUID> responsibleUnitIds) {

    private static final String TOPIC = "prongsai.reports";

    /** The event that tells of the state in which the report is now. */
    static OutgoingEvent event(Report report, String agencyCode) {
        var what =
                switch (report.status()) {
                    case OPEN, LATE_ENTRY -> "scheduled";
                    case SUBMITTED, RESUBMITTED -> "submitted";
                    case RETURNED -> "returned";
                    case ACCEPTED -> "accepted";
                    case EXEMPT, WITHDRAWN -> "exempted";
                };
        return new OutgoingEvent(
                TOPIC, "prongsai.report." + what + ".v1", report.id(), report.version(), of(report, agencyCode));
    }

    /** The event that tells of a report that was just opened. */
    static OutgoingEvent opened(ReportSnapshot report) {
        return new OutgoingEvent(TOPIC, "prongsai.report.scheduled.v1", report.id(), 0, report);
    }

    static ReportSnapshot of(Report report, String agencyCode) {
        var duty = report.duty();
        return new ReportSnapshot(
                report.id(),
                duty.scheduleId(),
                duty.measurePlanId(),
                duty.measureId(),
                duty.agencyId(),
                agencyCode,
                duty.fiscalYear(),
                report.title(),
                PeriodResponse.from(report.period()),
                report.expectedUntil(),
                report.enteredOn(),
                report.status(),
                report.submittedOn(),
                duty.responsibleUnitIds());
    }
}
