package prongsai.reporting.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A change of deadlines as clients see it. */
@Schema(name = "DeadlineChange")
record DeadlineChangeResponse(
        UUID id,
        ChangeKind kind,
        ChangeStatus status,
        @Schema(description = "Null of an extension.", nullable = true) AnnouncementRequest announcement,
        @Schema(description = "Of an extension; else null.", nullable = true, maxLength = 2_000) String reason,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700") int fiscalYear,
        @Schema(nullable = true, maxItems = 30) List<String> periodLabels,
        @Schema(nullable = true, maxItems = 3) List<String> contents,
        @Schema(nullable = true) LocalDate dueFrom,
        @Schema(nullable = true) LocalDate dueUntil,
        AgenciesRequest agencies,
        @Schema(nullable = true) LocalDate newDueOn,
        @Schema(nullable = true, minimum = "-366", maximum = "366") Integer days,
        @Schema(description = "How many reports it moved, or would have moved.", minimum = "0") long moved,
        @Schema(description = "How many agencies owe them.", minimum = "0") long movedAgencies,
        @Schema(description = "How many were due on the new day already.", minimum = "0") long unchanged,
        @Schema(description = "How many keep their date because they were handed in or exempted.", minimum = "0")
                long handedIn,
        @Schema(description = "The agency that decided it.", maxLength = 40) String agencyCode,
        Instant decidedAt,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(minimum = "0") long version)
        implements Versioned {

    static DeadlineChangeResponse from(DeadlineChange change) {
        var affected = change.affected();
        var tally = change.tally();
        return new DeadlineChangeResponse(
                change.id(),
                change.kind(),
                change.status(),
                AnnouncementRequest.from(change.announcement()),
                change.reason(),
                affected.fiscalYear(),
                affected.periodLabels(),
                affected.contents(),
                affected.dueFrom(),
                affected.dueUntil(),
                new AgenciesRequest(affected.below(), affected.agencyType(), affected.agencyCodes()),
                change.shift().newDueOn(),
                change.shift().days(),
                tally.moved(),
                tally.agencies(),
                tally.unchanged(),
                tally.handedIn(),
                change.agencyCode(),
                change.decidedAt(),
                change.withdrawnAt(),
                change.version());
    }
}
