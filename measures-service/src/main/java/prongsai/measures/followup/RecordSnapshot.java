package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;
import prongsai.measures.assignee.AssigneeSnapshot;

/**
 * What came of a follow-up, as its events tell it for the official record; an assignee who is a person has no name in it.
 *
 * @param note null where there is none
 * @param attendance how many took part; null where nobody counted
 */
record RecordSnapshot(
        LocalDate heldOn,
        String note,
        Integer attendance,
        List<Attendee> attendees,
        List<Progress> progress,
        List<ActionSnapshot> nextActions) {

    record ActionSnapshot(String text, AssigneeSnapshot assignee, LocalDate dueOn) {

        private static ActionSnapshot from(NextAction action) {
            return new ActionSnapshot(
                    action.text(),
                    action.assignee() == null ? null : AssigneeSnapshot.from(action.assignee()),
                    action.dueOn());
        }
    }

    static RecordSnapshot from(FollowUpRecord.Content content) {
        return new RecordSnapshot(
                content.heldOn(),
                content.note(),
                content.attendance(),
                content.attendees(),
                content.progress(),
                content.nextActions().stream().map(ActionSnapshot::from).toList());
    }
}
