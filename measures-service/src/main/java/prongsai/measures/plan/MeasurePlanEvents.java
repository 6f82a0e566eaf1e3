package prongsai.measures.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import prongsai.kit.event.Outbox;
import prongsai.kit.event.OutgoingEvent;
import prongsai.kit.time.Clock;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.MeasureSnapshot;
import prongsai.measures.measure.Measures;
import prongsai.measures.measure.Signature;

/** Tells others of a plan, in the transaction that changed it; flush before, so that the version is the new one. */
@ApplicationScoped
class MeasurePlanEvents {

    private final Outbox outbox;
    private final PlanEvidence evidence;
    private final ToldPlans told;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<ToldPlans.Told> tellings;
    private final Event<PlanClosed> closed;

    MeasurePlanEvents(
            Outbox outbox,
            PlanEvidence evidence,
            ToldPlans told,
            ObjectMapper json,
            Clock clock,
            Event<ToldPlans.Told> tellings,
            Event<PlanClosed> closed) {
        this.outbox = outbox;
        this.evidence = evidence;
        this.told = told;
        this.json = json;
        this.clock = clock;
        this.tellings = tellings;
        this.closed = closed;
    }

    void changed(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.changed.v1", plan, measures);
    }

    /** Tells of a plan that has taken one more measure, by which it has the next version; false if that was not told of before. */
    boolean grown(GrowingPlan before, Measures.Added added) {
        var grown = told.at(before.id(), before.version()).map(plan -> plan.with(told(added.measure())));
        grown.ifPresent(plan -> append("prongsai.measure-plan.changed.v1", before.version() + 1, plan, added.at()));
        return grown.isPresent();
    }

    void approved(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.approved.v1", plan, measures);
    }

    void closed(MeasurePlan plan, List<Measure> measures) {
        append("prongsai.measure-plan.closed.v1", plan, measures);
        closed.fire(new PlanClosed(
                plan.id(),
                new Signature(plan.decisions().closedBy(), plan.decisions().closedAt())));
    }

    private void append(String type, MeasurePlan plan, List<Measure> measures) {
        var snapshot =
                MeasurePlanSnapshot.from(plan, measures.stream().map(this::told).toList(), evidence.of(plan.id()));
        append(type, plan.version(), snapshot, clock.now());
    }

    private ToldMeasure told(Measure measure) {
        return ToldMeasure.of(MeasureSnapshot.from(measure), json);
    }

    private void append(String type, long version, MeasurePlanSnapshot snapshot, Instant at) {
        outbox.append(
                new OutgoingEvent("prongsai.measure-plans", type, snapshot.id(), version, snapshot.requireSendable()),
                at);
        tellings.fire(new ToldPlans.Told(version, snapshot));
    }
}
