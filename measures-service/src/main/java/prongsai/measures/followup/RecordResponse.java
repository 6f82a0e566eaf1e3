package prongsai.measures.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;

/** What a record says, or said before it was corrected, as a client sees it. */
record RecordResponse(
        LocalDate heldOn,
        @Schema(nullable = true, maxLength = 4000) String note,
        @Schema(nullable = true, minimum = "0", maximum = "100000") Integer attendance,
        @Schema(maxItems = 100) List<AttendeeResponse> attendees,
        @Schema(maxItems = 200) List<ProgressResponse> progress,
        @Schema(maxItems = 50) List<NextActionResponse> nextActions) {

    /** Some of those who attended. */
    record AttendeeResponse(
            Attendee.Kind kind,
            @Schema(nullable = true) UUID unitId,
            @Schema(nullable = true, maxLength = 500) String name,
            @Schema(nullable = true, minimum = "1", maximum = "100000") Integer headcount) {}

    /** Progress of one measure. */
    record ProgressResponse(
            UUID measureId,
            @Schema(minimum = "0", maximum = "100") int percent,
            @Schema(nullable = true, maxLength = 2000) String note) {}

    /** What has to be done next. */
    record NextActionResponse(
            @Schema(maxLength = 2000) String text,
            @Schema(nullable = true) AssigneeResponse assignee,
            @Schema(nullable = true) LocalDate dueOn) {}

    /** A correction, with what the record said before it. */
    @Schema(name = "RecordCorrection")
    record Correction(
            @Schema(maxLength = 2000) String reason,
            @Schema(maxLength = 100, description = "The account's opaque id") String correctedBy,
            Instant correctedAt,
            RecordResponse before) {

        static Correction from(RecordCorrections.Correction correction, Names names) {
            return new Correction(
                    correction.reason(),
                    correction.correctedBy(),
                    correction.correctedAt(),
                    RecordResponse.from(correction.before(), names));
        }
    }

    static RecordResponse from(FollowUpRecord.Content content, Names names) {
        return new RecordResponse(
                content.heldOn(),
                content.note(),
                content.attendance(),
                content.attendees().stream()
                        .map(each -> new AttendeeResponse(each.kind(), each.unitId(), each.name(), each.headcount()))
                        .toList(),
                content.progress().stream()
                        .map(each -> new ProgressResponse(each.measureId(), each.percent(), each.note()))
                        .toList(),
                content.nextActions().stream()
                        .map(each -> new NextActionResponse(
                                each.text(),
                                each.assignee() == null ? null : AssigneeResponse.from(each.assignee(), names),
                                each.dueOn()))
                        .toList());
    }
}
