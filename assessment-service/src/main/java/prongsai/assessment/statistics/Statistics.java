package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.assessment.agency.AgencyType;
import prongsai.assessment.criteria.CriteriaCatalogue;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;

/** The statistics of the groups that the caller may see: kept ones where they are right, else computed now. */
@ApplicationScoped
class Statistics {

    private static final int NO_LATER_YEAR = 9999;

    private final KeptStatistics kept;
    private final StatisticsKeeper keeper;
    private final CriteriaCatalogue catalogue;
    private final Caller caller;

    Statistics(KeptStatistics kept, StatisticsKeeper keeper, CriteriaCatalogue catalogue, Caller caller) {
        this.kept = kept;
        this.keeper = keeper;
        this.catalogue = catalogue;
        this.caller = caller;
    }

    GroupYear of(YearFilter filter) {
        var scope = caller.scope();
        var years =
                kept.years(filter.place(scope), key(filter.type), scope, filter.programme, filter.fiscalYear, 2, true);
        checkFound(years);
        var year = years.get(0);
        if (year.criteriaId() == null || year.fiscalYear() != filter.fiscalYear) {
            throw Problem.notFound(
                    "There are no criteria of this programme for this fiscal year.",
                    "ไม่มีเกณฑ์ของโครงการนี้สำหรับปีงบประมาณนี้");
        }
        var group = new Group(year.path(), filter.type);
        return new GroupYear(
                year.agencyId(),
                filter.type,
                year.registered(),
                catalogue.published(year.criteriaId()),
                fresh(filter.programme, group, year),
                before(filter.programme, group, year, years));
    }

    NationResponse ofNation(NationFilter filter) {
        var scope = caller.scope();
        // One year more, for the change of the first.
        var years = kept.years(
                Nation.above(scope), key(filter.type), scope, filter.programme, NO_LATER_YEAR, filter.years + 1, false);
        checkFound(years);
        var group = new Group(years.get(0).path(), filter.type);
        return NationResponse.of(
                filter.programme,
                filter.type,
                years.get(0).registered(),
                years.stream()
                        .filter(year -> year.criteriaId() != null)
                        .map(year -> summed(filter.programme, group, year))
                        .toList(),
                filter.years);
    }

    private Kept fresh(String programme, Group group, KeptYear year) {
        return year.spreads() == null ? refresh(programme, group, year) : new Kept(year.summary(), year.spreads());
    }

    private YearSummary summed(String programme, Group group, KeptYear year) {
        var summary = year.summary() == null ? refresh(programme, group, year).summary() : year.summary();
        return new YearSummary(catalogue.published(year.criteriaId()), summary);
    }

    private YearSummary before(String programme, Group group, KeptYear year, List<KeptYear> years) {
        return years.stream()
                .filter(other -> other.fiscalYear() == year.fiscalYear() - 1)
                .map(other -> summed(programme, group, other))
                .filter(other -> other.summary().assessed() > 0)
                .findFirst()
                .orElse(null);
    }

    private Kept refresh(String programme, Group group, KeptYear year) {
        return keeper.refresh(new YearOfGroup(programme, year.fiscalYear(), group), year.criteriaId());
    }

    private static String key(AgencyType type) {
        return new Group("/", type).typeKey();
    }

    private static void checkFound(List<KeptYear> years) {
        if (years.isEmpty()) {
            throw Problem.notFound("No such group of agencies.", "ไม่พบกลุ่มหน่วยงานนี้");
        }
    }
}
