package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;

/**
 * What the text of a follow-up is written from; nothing in it names a person.
 *
 * @param movedFrom the day that the plan names, null where it is the one on which it is due
 * @param heldOn null unless it is recorded
 * @param recordedAt number of the follow-up whose record tells of progress and next actions; null where none was recorded yet
 * @param missed earlier follow-ups that nobody has recorded
 */
record LineContent(
        int number,
        String planTitle,
        LocalDate dueOn,
        LocalDate movedFrom,
        FollowUpStatus status,
        LocalDate heldOn,
        Integer recordedAt,
        List<MeasureLine> measures,
        List<MissedLine> missed,
        List<StepLine> overdueSteps,
        List<ActionLine> nextActions,
        String link) {

    /** @param percent null where the record does not say */
    record MeasureLine(int number, String title, Integer percent, List<String> responsible) {}

    record MissedLine(int number, LocalDate dueOn) {}

    record StepLine(int measure, int step, LocalDate dueOn) {}

    /**
     * @param assignee null where nobody is named
     * @param dueOn null where no day is named
     */
    record ActionLine(String text, String assignee, LocalDate dueOn) {}
}
