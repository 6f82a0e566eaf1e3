package prongsai.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import prongsai.kit.event.OutgoingEvent;

/**
 * A report whose due date was moved, as it travels: the snapshot of every event of it, and what moved it.
 *
 * @param originalDueOn when it was due in the beginning
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RescheduledSnapshot(@JsonUnwrapped ReportSnapshot report, LocalDate originalDueOn, UUID deadlineChangeId) {

    static OutgoingEvent event(AgencyReport moved, UUID deadlineChangeId) {
        var report = moved.report();
        var data = new RescheduledSnapshot(
                ReportSnapshot.of(report, moved.agencyCode()), report.originalDueOn(), deadlineChangeId);
        return new OutgoingEvent(
                "prongsai.reports", "prongsai.report.rescheduled.v1", report.id(), report.version(), data);
    }
}
