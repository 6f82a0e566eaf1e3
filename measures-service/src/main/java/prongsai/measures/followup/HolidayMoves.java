package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.time.Clock;
import prongsai.measures.holiday.Holidays;
import prongsai.measures.holiday.HolidaysChanged;
import prongsai.measures.measure.Signature;

/**
 * Moves follow-ups when holidays are announced or revoked after they were planned: those ahead whose plan shifts, and never
 * silently. A date that an officer chose stays, so does one that is due today, and none moves into the past.
 */
@ApplicationScoped
class HolidayMoves {

    private final FollowUpRepository followUps;
    private final Holidays holidays;
    private final FollowUpEvents events;
    private final Clock clock;

    HolidayMoves(FollowUpRepository followUps, Holidays holidays, FollowUpEvents events, Clock clock) {
        this.followUps = followUps;
        this.holidays = holidays;
        this.events = events;
        this.clock = clock;
    }

    void move(@Observes HolidaysChanged change) {
        var by = new Signature(null, clock.now());
        var today = Bangkok.dateOf(by.at());
        var names = holidays.around(Collections.min(change.days()), Collections.max(change.days()));
        var moved = new LinkedHashSet<FollowUp>();
        for (var day : change.days()) {
            for (var followUp : followUps.lockShifted(day, today)) {
                if (move(followUp, names, today, by)) {
                    moved.add(followUp);
                }
            }
        }
        followUps.flush();
        events.rescheduled(moved);
    }

    private static boolean move(FollowUp followUp, Map<LocalDate, String> names, LocalDate today, Signature by) {
        var due = followUp.plan().dayShift().apply(followUp.plannedOn(), names::containsKey);
        if (followUp.datedByHand() || due.equals(followUp.dueOn()) || due.isBefore(today)) {
            return false;
        }
        var holiday = names.get(followUp.dueOn());
        var reason = holiday == null ? "วันหยุดราชการเปลี่ยนแปลง" : "ตรงกับวันหยุดราชการ " + holiday;
        followUp.reschedule(due, ChangeCause.HOLIDAYS, reason, null, by);
        return true;
    }
}
