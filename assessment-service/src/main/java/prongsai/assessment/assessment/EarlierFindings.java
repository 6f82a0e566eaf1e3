package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.assessment.criteria.ItemMappings;
import prongsai.assessment.finding.Finding;
import prongsai.assessment.finding.Recurrences;
import prongsai.assessment.finding.YearOfFindings;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;

/** What was found in the years before, by which one sees what comes back. */
@ApplicationScoped
class EarlierFindings {

    private final AssessmentRepository rows;
    private final CriteriaCatalogue catalogue;
    private final ItemMappings mappings;
    private final Caller caller;

    EarlierFindings(AssessmentRepository rows, CriteriaCatalogue catalogue, ItemMappings mappings, Caller caller) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.mappings = mappings;
        this.caller = caller;
    }

    /** Published assessments count; for a draft its earlier drafts, too. Whoever has the assessment may see the agency's others. */
    Recurrences before(Assessment assessment) {
        if (assessment.findings().isEmpty()) { // as when thousands are published at once
            var today = catalogue.published(assessment.criteria().id());
            return new Recurrences(today.fiscalYear(), today, List.of());
        }
        var scope = new AgencyScope(assessment.agency().path());
        return before(assessment.agency().id(), assessment.criteria().id(), assessment.status(), scope);
    }

    /** The same for its numbers. */
    Recurrences before(Result result) {
        return before(result.agencyId(), result.criteria().id(), result.status(), caller.scope());
    }

    private Recurrences before(UUID agencyId, UUID criteriaId, Status status, AgencyScope scope) {
        var today = catalogue.published(criteriaId);
        var drafts = status == Status.DRAFT;
        var earlier = rows.ofAgency(agencyId, today.programme(), scope, drafts).stream()
                .filter(one -> one.fiscalYear() < today.fiscalYear())
                .map(one -> year(one, today))
                .toList();
        return new Recurrences(today.fiscalYear(), today, earlier);
    }

    private YearOfFindings year(Assessment assessment, Criteria today) {
        var criteria = catalogue.published(assessment.criteria().id());
        return new YearOfFindings(
                assessment.fiscalYear(),
                criteria,
                mappings.map(criteria, today),
                assessment.findings().stream().map(Finding::content).toList());
    }
}
