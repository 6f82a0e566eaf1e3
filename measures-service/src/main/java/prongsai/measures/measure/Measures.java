package prongsai.measures.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Names;

/** The measures of all plans. */
@ApplicationScoped
public class Measures {

    private final MeasureRepository measures;
    private final Caller caller;

    Measures(MeasureRepository measures, Caller caller) {
        this.measures = measures;
        this.caller = caller;
    }

    /** All measures of the plan, by number. */
    public List<Measure> ofPlan(UUID measurePlanId) {
        return measures.ofPlan(measurePlanId);
    }

    /** Stores a measure from a checked request; the caller has made sure that its plan may still grow. */
    public Measure add(UUID measurePlanId, int number, CreateMeasure request) {
        var measure = new Measure(measurePlanId, number, request);
        measures.persist(measure);
        return measure;
    }

    MeasureResponse find(UUID id) {
        return measures.find(id, caller.scope())
                .map(found -> MeasureResponse.from(found.measure(), Names.of(found.agencyCode(), caller.agencyCode())))
                .orElseThrow(() -> Problem.notFound("There is no such measure.", "ไม่พบมาตรการนี้"));
    }
}
