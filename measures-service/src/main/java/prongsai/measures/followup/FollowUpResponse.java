package prongsai.measures.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;
import prongsai.measures.assignee.Names;
import prongsai.measures.evidence.EvidenceLink;

/** A follow-up with its record and its history as a client sees it. */
record FollowUpResponse(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "Within its follow-up plan, from 1", minimum = "1", maximum = "1000") int number,
        @Schema(maxLength = 600, examples = "กำกับติดตามครั้งที่ 2 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title,
        @Schema(description = "The day that the plan names, before it was shifted or moved") LocalDate plannedOn,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        @Schema(description = "The units that must act; empty: the agency itself", maxItems = 10000)
                List<UUID> responsibleUnitIds,
        @Schema(nullable = true) LocalDate heldOn,
        @Schema(nullable = true) LocalDate recordedOn,
        @Schema(nullable = true, maxLength = 100, description = "The account's opaque id") String recordedBy,
        @Schema(description = "Recorded after the day on which it was due") boolean late,
        @Schema(nullable = true, maxLength = 4000) String note,
        @Schema(nullable = true, minimum = "0", maximum = "100000") Integer attendance,
        @Schema(maxItems = 100) List<RecordResponse.AttendeeResponse> attendees,
        @Schema(maxItems = 200) List<RecordResponse.ProgressResponse> progress,
        @Schema(maxItems = 50) List<RecordResponse.NextActionResponse> nextActions,
        @Schema(maxItems = 500, description = "Links that were entered as evidence of it") List<EvidenceLink> evidence,
        @Schema(maxItems = 1000, description = "Oldest first") List<RecordResponse.Correction> corrections,
        @Schema(maxItems = 1000, description = "Oldest first") List<ReschedulingResponse> reschedulings,
        @Schema(nullable = true) CancellationResponse cancellation,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** One move to another day. */
    record ReschedulingResponse(
            LocalDate from,
            LocalDate to,
            ChangeCause cause,
            @Schema(maxLength = 2000) String reason,
            @Schema(nullable = true, maxLength = 500) String announcement,
            @Schema(
                            nullable = true,
                            maxLength = 100,
                            description = "The account's opaque id; null where holidays moved it")
                    String rescheduledBy,
            Instant rescheduledAt) {

        static ReschedulingResponse from(Rescheduling each) {
            return new ReschedulingResponse(
                    each.fromOn(),
                    each.toOn(),
                    each.cause(),
                    each.reason(),
                    each.announcement(),
                    each.rescheduledBy(),
                    each.rescheduledAt());
        }
    }

    /** Why it was given up. */
    record CancellationResponse(
            ChangeCause cause,
            @Schema(maxLength = 2000) String reason,
            @Schema(maxLength = 100, description = "The account's opaque id") String cancelledBy,
            Instant cancelledAt) {

        static CancellationResponse from(Cancellation cancellation) {
            return cancellation == null
                    ? null
                    : new CancellationResponse(
                            cancellation.cause(),
                            cancellation.reason(),
                            cancellation.cancelledBy(),
                            cancellation.cancelledAt());
        }
    }

    static FollowUpResponse from(
            FollowUp followUp,
            Names names,
            List<EvidenceLink> evidence,
            List<RecordCorrections.Correction> corrections) {
        var content = RecordResponse.from(followUp.record().content(), names);
        return new FollowUpResponse(
                followUp.id(),
                followUp.plan().id(),
                followUp.measurePlanId(),
                followUp.agency().id(),
                followUp.agency().code(),
                followUp.number(),
                followUp.title(),
                followUp.plannedOn(),
                followUp.dueOn(),
                followUp.enteredOn(),
                followUp.status(),
                List.copyOf(followUp.plan().responsibleUnitIds()),
                content.heldOn(),
                followUp.recordedOn(),
                followUp.record().recordedBy(),
                followUp.late(),
                content.note(),
                content.attendance(),
                content.attendees(),
                content.progress(),
                content.nextActions(),
                evidence,
                corrections.stream()
                        .map(each -> RecordResponse.Correction.from(each, names))
                        .toList(),
                followUp.reschedulings().stream()
                        .map(ReschedulingResponse::from)
                        .toList(),
                CancellationResponse.from(followUp.cancellation()),
                followUp.version());
    }
}
