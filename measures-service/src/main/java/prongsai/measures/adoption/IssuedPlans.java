package prongsai.measures.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.measures.agency.Agencies;
import prongsai.measures.agency.Agency;
import prongsai.measures.plan.OwnPlans;

/**
 * The door through which an agency reads a plan of one above it: only what was approved, only of plans that are issued to the agency itself or
 * that it has adopted. Everything else of those above stays out of its reach.
 */
@ApplicationScoped
class IssuedPlans {

    private static final String ROWS =
            """
            select i, p, o, e, d.id from PlanIssuance i join i.plan p join p.agency o
            join Edition e on e.measurePlanId = p.id and e.number = i.edition
            left join Adoption d on d.origin.id = p.id and d.agencyId = :own""";

    private static final String REACHES_THE_CALLER =
            """
            (d.id is not null or i.withdrawnAt is null and (i.audience = ALL_BELOW
             or i.audience = DIRECTLY_BELOW and o.path = :parent
             or i.audience = CHOSEN and :own member of i.agencyIds))""";

    private final PlanIssuanceRepository issuances;
    private final EditionRepository editions;
    private final AdoptionRepository adoptions;
    private final Agencies agencies;
    private final Caller caller;

    IssuedPlans(
            PlanIssuanceRepository issuances,
            EditionRepository editions,
            AdoptionRepository adoptions,
            Agencies agencies,
            Caller caller) {
        this.issuances = issuances;
        this.editions = editions;
        this.adoptions = adoptions;
        this.agencies = agencies;
        this.caller = caller;
    }

    Agency callersAgency() {
        caller.scope(); // 403 unless the agency is known
        return agencies.withCode(caller.agencyCode()).orElseThrow();
    }

    /** The issuance, if the agency may adopt the plan; 404 otherwise, as if there were no such plan. */
    PlanIssuance openTo(Agency agency, UUID planId) {
        return issuances
                .findByIdOptional(planId)
                .filter(issuance -> issuance.isFor(agency))
                .orElseThrow(OwnPlans::absent);
    }

    Page<IssuedPlanItem> page(IssuedPlanFilter filter, PageRequest request) {
        var agency = callersAgency();
        var above = pathsAbove(agency);
        var selection = new Selection()
                .where("o.path in :above", "above", above)
                .where(REACHES_THE_CALLER, Map.of("own", agency.id(), "parent", above.get(above.size() - 1)))
                .where("p.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear);
        if (filter.adopted != null) {
            selection.where(filter.adopted ? "d.id is not null" : "d.id is null", Map.of());
        }
        request.after().ifPresent(after -> selection.where("p.id > :after", "after", after.uuid(0)));
        var rows = selection.read(issuances, IssuedPlanItem.Row.class, ROWS, "p.id", request.limit() + 1);
        return Page.of(
                rows, request, IssuedPlanItem::from, row -> Cursor.of(row.plan().id()));
    }

    IssuedPlanResponse find(UUID id) {
        var issuance = readable(id);
        return IssuedPlanResponse.from(issuance.plan(), editions.of(id).latest());
    }

    /** @param to null: the latest */
    EditionDifferences differences(UUID id, int from, Integer to) {
        readable(id);
        var all = editions.of(id);
        int until = Objects.requireNonNullElse(to, all.latest().number());
        if (all.find(from).isEmpty()) {
            throw noSuchEdition("from");
        }
        if (all.find(until).isEmpty()) {
            throw noSuchEdition("to");
        }
        return new EditionDifferences(
                from,
                until,
                all.differences(from, until).stream()
                        .map(DifferenceResponse::from)
                        .toList());
    }

    private PlanIssuance readable(UUID id) {
        var agency = callersAgency();
        return issuances
                .findByIdOptional(id)
                .filter(issuance -> issuance.isFor(agency)
                        || caller.scope().covers(issuance.plan().agency().path())
                        || adoptions.has(id, agency))
                .orElseThrow(OwnPlans::absent);
    }

    /** The paths of the agencies above, the parent's last: of /TH/A/B/ these are /, /TH/ and /TH/A/. */
    static List<String> pathsAbove(Agency agency) {
        var path = agency.path();
        return IntStream.range(0, path.length() - 1)
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i + 1))
                .toList();
    }

    private static Problem noSuchEdition(String parameter) {
        return Problem.brokenRule(
                Fault.parameter(parameter, "The plan has no such edition.", "แผนนี้ไม่มีฉบับดังกล่าว"));
    }
}
