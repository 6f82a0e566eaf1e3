package prongsai.measures.followup;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What came of a follow-up; empty as long as it was not held. */
@Embeddable
class FollowUpRecord {

    private LocalDate heldOn;
    private LocalDate recordedOn;
    private String recordedBy;
    private String note;
    private Integer attendance;

    @ElementCollection
    @CollectionTable(name = "follow_up_attendee", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "follow_up_progress", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    private List<Progress> progress = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "follow_up_next_action", joinColumns = @JoinColumn(name = "follow_up_id"))
    @OrderColumn(name = "position")
    private List<NextAction> nextActions = new ArrayList<>();

    /** What a record says. */
    record Content(
            LocalDate heldOn,
            String note,
            Integer attendance,
            List<Attendee> attendees,
            List<Progress> progress,
            List<NextAction> nextActions) {}

    /** @param by the account's opaque id */
    void enter(RecordFollowUp request, LocalDate today, String by) {
        recordedOn = today;
        recordedBy = by;
        write(request);
    }

    /** Takes what a checked request says; the day on which it was first entered stays. Whether it says something else by that. */
    boolean write(RecordFollowUp request) {
        var before = content();
        heldOn = request.heldOn();
        note = request.note();
        attendance = request.attendance();
        replace(
                attendees,
                request.attendees().stream().map(AttendeeRequest::toAttendee).toList());
        replace(progress, request.toProgress());
        replace(
                nextActions,
                request.nextActions().stream().map(NextActionRequest::toAction).toList());
        return !content().equals(before);
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    Content content() {
        return new Content(
                heldOn, note, attendance, List.copyOf(attendees), List.copyOf(progress), List.copyOf(nextActions));
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    /** The account's opaque id; null of what was recorded before accounts were kept. */
    String recordedBy() {
        return recordedBy;
    }
}
