package prongsai.reporting.schedule;

import prongsai.kit.calendar.DayShift;
import prongsai.reporting.assignee.Assignee;
import prongsai.reporting.report.Content;

/**
 * What is agreed on: who reports what to whom, how often.
 *
 * @param windowDays how many days after its period a report is due, 0 to 90; 0 for a single report, which is due on its date
 * @param dayShift what becomes of a due date on which nobody works
 */
record Terms(
        Frequency frequency,
        Content content,
        int windowDays,
        AfterEnd afterEnd,
        DayShift dayShift,
        Assignee reporter,
        Recipient recipient) {

    /** Result by round to the own head, due on each round's last day: as the town municipality's table of measures has it. */
    static Terms ofRounds(Frequency.Rounds rounds, Assignee reporter) {
        return new Terms(
                rounds,
                Content.RESULT,
                0,
                AfterEnd.GO_ON,
                DayShift.KEEP,
                reporter,
                new Recipient(RecipientType.OWN_HEAD, null, null));
    }
}
