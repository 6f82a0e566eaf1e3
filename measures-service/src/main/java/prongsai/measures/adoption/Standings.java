package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.measures.measure.Measure;
import prongsai.measures.measure.Measures;

/** Finds out how adoptions stand. */
@ApplicationScoped
class Standings {

    private final EditionRepository editions;
    private final Measures measures;

    Standings(EditionRepository editions, Measures measures) {
        this.editions = editions;
        this.measures = measures;
    }

    Standing of(Adoption adoption) {
        return of(adoption, measures.ofPlan(adoption.plan().id()));
    }

    /** @param present all measures of the adopting plan */
    Standing of(Adoption adoption, List<Measure> present) {
        return new Standing(adoption, editions.of(adoption.origin().id()), present);
    }
}
