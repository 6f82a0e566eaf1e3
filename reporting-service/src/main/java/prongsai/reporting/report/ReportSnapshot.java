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

    static OutgoingEvent scheduled(Report report, String agencyCode) {
        return event("prongsai.report.scheduled.v1", report, agencyCode);
    }

    static OutgoingEvent submitted(Report report, String agencyCode) {
        return event("prongsai.report.submitted.v1", report, agencyCode);
    }

    private static OutgoingEvent event(String type, Report report, String agencyCode) {
        return new OutgoingEvent(TOPIC, type, report.id(), report.version(), of(report, agencyCode));
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
                report.dueOn(),
                report.enteredOn(),
                report.status(),
                report.submittedOn(),
                duty.responsibleUnitIds());
    }
}
