package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.measures.measure.Measures;
import prongsai.measures.plan.MeasurePlans;
import prongsai.measures.plan.OwnPlans;

/** Lists the agencies for which a plan is issued, and how far each has come with it; for the issuing agency and those above it. */
@ApplicationScoped
class AdoptionList {

    private static final String AGENCIES =
            " from Agency a left join Adoption d on d.agencyId = a.id and d.origin.id = :origin left join d.plan p";
    private static final String ROWS = "select a.id, a.code, a.nameTh, d, p" + AGENCIES;
    private static final String COUNTS =
            """
            select count(a), count(d), count(case when p.status = APPROVED then 1 end), count(case when p.status = CLOSED then 1 end)"""
                    + AGENCIES;

    private final AdoptionRepository adoptions;
    private final Issuances issuances;
    private final EditionRepository editions;
    private final MeasurePlans plans;
    private final Measures measures;

    AdoptionList(
            AdoptionRepository adoptions,
            Issuances issuances,
            EditionRepository editions,
            MeasurePlans plans,
            Measures measures) {
        this.adoptions = adoptions;
        this.issuances = issuances;
        this.editions = editions;
        this.plans = plans;
        this.measures = measures;
    }

    Page<AdoptionItem> page(UUID planId, AdoptionFilter filter, PageRequest request) {
        var selection = audienceOf(planId);
        if (filter.state == AdoptionState.NOT_ADOPTED) {
            selection.where("d.id is null", Map.of());
        } else if (filter.state != null) {
            selection.where("p.status = :status", "status", filter.state.planStatus());
        }
        request.after().ifPresent(after -> selection.where("a.code > :after", "after", after.text(0)));
        var rows = selection.read(adoptions, AdoptionItem.Row.class, ROWS, "a.code", request.limit() + 1);
        var all = editions.of(planId);
        var present = measures.ofPlans(rows.stream()
                .map(AdoptionItem.Row::plan)
                .filter(Objects::nonNull)
                .map(plan -> plan.id())
                .toList());
        return Page.of(
                rows,
                request,
                row -> row.adoption() == null
                        ? AdoptionItem.notAdopted(row)
                        : AdoptionItem.from(
                                row,
                                new Standing(
                                        row.adoption(),
                                        all,
                                        present.getOrDefault(row.plan().id(), List.of()))),
                row -> Cursor.of(row.code()));
    }

    AdoptionSummary summary(UUID planId) {
        return AdoptionSummary.from(audienceOf(planId)
                .read(adoptions, AdoptionSummary.Counts.class, COUNTS, "1", 1)
                .get(0));
    }

    private Selection audienceOf(UUID planId) {
        var plan = plans.visible(planId).orElseThrow(OwnPlans::absent);
        var issuance = issuances.of(planId).orElseThrow(Issuances::absent);
        var issuer = plan.agency();
        var selection = new Selection()
                .where(
                        "a.path like :below escape '\\' and a.id <> :issuer",
                        Map.of(
                                "below",
                                new AgencyScope(issuer.path()).prefix(),
                                "issuer",
                                issuer.id(),
                                "origin",
                                planId));
        if (issuance.withdrawnAt() != null) {
            return selection.where("d.id is not null", Map.of());
        }
        return switch (issuance.audience()) {
            case ALL_BELOW -> selection;
            case DIRECTLY_BELOW ->
                selection.where("(d.id is not null or a.path = concat(:path, a.code, '/'))", "path", issuer.path());
            case CHOSEN ->
                selection.where(
                        """
                    (d.id is not null or a.id in
                     (select g from PlanIssuance i join i.agencyIds g where i.measurePlanId = :origin))""",
                        Map.of());
        };
    }
}
