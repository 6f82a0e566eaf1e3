package prongsai.reporting.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** When a report is due, when it was due in the beginning, and what moved it in between. */
@Schema(name = "DueDates")
record DueDatesResponse(
        @Schema(description = "The report's.") UUID id,
        @Schema(examples = "2024-01-31") LocalDate dueOn,
        @Schema(description = "When it was due in the beginning.", examples = "2024-01-15") LocalDate originalDueOn,
        @Schema(description = "The latest first; one that was withdrawn stays in the list.", maxItems = 1000)
                List<DueDateChange> changes,
        @Schema(description = "The report's.", minimum = "0") long version)
        implements Versioned {

    @Schema(name = "DueDateChange")
    record DueDateChange(
            @Schema(description = "Of the change of deadlines.") UUID deadlineChangeId,
            ChangeKind kind,
            ChangeStatus status,
            @Schema(nullable = true) AnnouncementRequest announcement,
            @Schema(nullable = true, maxLength = 2_000) String reason,
            @Schema(examples = "2024-01-15") LocalDate from,
            @Schema(examples = "2024-01-31") LocalDate to,
            @Schema(description = "The agency that decided it.", maxLength = 40) String agencyCode,
            Instant decidedAt) {

        static DueDateChange from(ReportMove of) {
            var change = of.change();
            return new DueDateChange(
                    change.id(),
                    change.kind(),
                    change.status(),
                    AnnouncementRequest.from(change.announcement()),
                    change.reason(),
                    of.move().fromDue(),
                    of.move().toDue(),
                    change.agencyCode(),
                    change.decidedAt());
        }
    }

    static DueDatesResponse of(OwedReport report, List<ReportMove> moves) {
        return new DueDatesResponse(
                report.id(),
                report.dueOn(),
                report.originalDueOn() == null ? report.dueOn() : report.originalDueOn(),
                moves.stream().map(DueDateChange::from).toList(),
                report.version());
    }
}
