package prongsai.measures.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.measures.assignee.Names;

/** The measures of all plans. */
@ApplicationScoped
public class Measures {

    private final EntityManager database;
    private final Caller caller;

    Measures(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** All measures of the plan, by number. */
    public List<Measure> ofPlan(UUID measurePlanId) {
        return database.createQuery("from Measure m where m.measurePlanId = :plan order by m.number", Measure.class)
                .setParameter("plan", measurePlanId)
                .getResultList();
    }

    /** Stores a measure from a checked request; the caller has made sure that its plan may still grow. */
    public Measure add(UUID measurePlanId, int number, CreateMeasure request) {
        var measure = new Measure(measurePlanId, number, request);
        database.persist(measure);
        return measure;
    }

    MeasureResponse find(UUID id) {
        return database.createQuery(
                        """
                        select m, a.code from Measure m join MeasurePlan p on p.id = m.measurePlanId join p.agency a
                        where m.id = :id and a.path like :prefix escape '\\'""",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("prefix", caller.scope().prefix())
                .getResultStream()
                .findFirst()
                .map(row -> MeasureResponse.from((Measure) row[0], Names.of((String) row[1], caller.agencyCode())))
                .orElseThrow(() -> Problem.notFound("There is no such measure.", "ไม่พบมาตรการนี้"));
    }
}
