package prongsai.measures.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
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

    /** Tells of a plan that has one more measure and is else as it was; without reading it, where that can be. */
    void grown(MeasurePlan plan, Measures.Added added, Supplier<List<Measure>> measures) {
        var grown = told.at(plan.id(), plan.version() - 1)
                .map(before -> before.with(told(added.measure())))
                .orElseGet(() -> snapshot(plan, measures.get()));
        append("prongsai.measure-plan.changed.v1", plan, grown, added.at());
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
        append(type, plan, snapshot(plan, measures), clock.now());
    }

    private MeasurePlanSnapshot snapshot(MeasurePlan plan, List<Measure> measures) {
        return MeasurePlanSnapshot.from(plan, measures.stream().map(this::told).toList(), evidence.of(plan.id()));
    }

    private ToldMeasure told(Measure measure) {
        return ToldMeasure.of(MeasureSnapshot.from(measure), json);
    }

    private void append(String type, MeasurePlan plan, MeasurePlanSnapshot snapshot, Instant at) {
        outbox.append(
                new OutgoingEvent(
                        "prongsai.measure-plans", type, plan.id(), plan.version(), snapshot.requireSendable()),
                at);
        tellings.fire(new ToldPlans.Told(plan.version(), snapshot));
    }
}
