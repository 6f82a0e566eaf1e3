package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;
import prongsai.measures.measure.Measure;

/** Tells others of a plan, in the transaction that changed it; flush before, so that the version is the new one. */
@ApplicationScoped
class MeasurePlanEvents {

    private final Outbox outbox;
    private final PlanEvidence evidence;

    MeasurePlanEvents(Outbox outbox, PlanEvidence evidence) {
        this.outbox = outbox;
        this.evidence = evidence;
    }

    void changed(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.changed.v1", plan, measures);
    }

    void approved(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.approved.v1", plan, measures);
    }

    void closed(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.closed.v1", plan, measures);
    }

    private void append(String type, MeasurePlan plan, List<Measure> measures) {
        outbox.append(new OutgoingEvent(
                "prongsai.measure-plans",
                type,
                plan.id(),
                plan.version(),
                MeasurePlanSnapshot.from(plan, measures, evidence.of(plan.id())).requireSendable()));
    }
}
