package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;

/** The numbers of the assessments in the caller's scope. */
@ApplicationScoped
public class Results {

    private final AssessmentRepository rows;
    private final CriteriaCatalogue catalogue;
    private final Caller caller;

    Results(AssessmentRepository rows, CriteriaCatalogue catalogue, Caller caller) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    /** 404 when there is none of this id in the caller's scope. */
    public Result get(UUID id) {
        return rows.findInScope(id, caller.scope()).map(this::of).orElseThrow(Assessments::notFound);
    }

    /**
     * Those of an agency by programme and year: the published ones, and the drafts if they are wanted.
     *
     * @param programme null: of all
     */
    public List<Result> ofAgency(UUID agencyId, String programme, boolean drafts) {
        return rows.ofAgency(agencyId, programme, caller.scope(), drafts).stream()
                .map(this::of)
                .toList();
    }

    Result of(Assessment assessment) {
        return new Result(
                assessment.id(),
                assessment.agency().id(),
                assessment.programme(),
                assessment.fiscalYear(),
                assessment.status(),
                catalogue.published(assessment.criteria().id()),
                assessment.sheet());
    }
}
