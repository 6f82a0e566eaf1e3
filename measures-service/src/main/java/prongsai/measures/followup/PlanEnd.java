package prongsai.measures.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import prongsai.kit.calendar.Bangkok;
import prongsai.measures.plan.PlanClosed;

/**
 * Gives up what lies ahead when a measure plan is closed. What was due by that day stays: it can still be recorded late, and
 * whether it was kept remains to be seen. Reopening an approved plan, which only means to change it, leaves follow-ups as they are.
 */
@ApplicationScoped
class PlanEnd {

    private final FollowUpRepository followUps;
    private final FollowUpEvents events;

    PlanEnd(FollowUpRepository followUps, FollowUpEvents events) {
        this.followUps = followUps;
        this.events = events;
    }

    void cancel(@Observes PlanClosed end) {
        var ahead = followUps.lockAhead(end.planId(), Bangkok.dateOf(end.by().at()));
        ahead.forEach(each -> each.cancel(ChangeCause.PLAN_CLOSED, "ปิดแผนก่อนถึงวันติดตาม", end.by()));
        followUps.flush();
        events.cancelled(ahead);
    }
}
