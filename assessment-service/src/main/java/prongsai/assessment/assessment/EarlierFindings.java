package prongsai.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.assessment.criteria.Item;
import prongsai.assessment.finding.Finding;
import prongsai.assessment.finding.Recurrences;
import prongsai.assessment.finding.YearOfFindings;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.caller.Caller;
import prongsai.kit.text.ThaiText;

/** What was found in the years before, by which one sees what comes back. */
@ApplicationScoped
class EarlierFindings {

    private final AssessmentRepository rows;
    private final CriteriaCatalogue catalogue;
    private final Caller caller;

    EarlierFindings(AssessmentRepository rows, CriteriaCatalogue catalogue, Caller caller) {
        this.rows = rows;
        this.catalogue = catalogue;
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
                sameTitles(criteria, today),
                assessment.findings().stream().map(Finding::content).toList());
    }

    private static Map<String, String> sameTitles(Criteria from, Criteria to) {
        var titles = to.items().stream()
                .collect(Collectors.toMap(
                        item -> ThaiText.searchKey(item.titleTh()), Item::code, (first, any) -> first));
        return from.items().stream()
                .filter(item -> titles.containsKey(ThaiText.searchKey(item.titleTh())))
                .collect(Collectors.toMap(Item::code, item -> titles.get(ThaiText.searchKey(item.titleTh()))));
    }
}
