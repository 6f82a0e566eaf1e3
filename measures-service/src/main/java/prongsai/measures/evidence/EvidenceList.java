package prongsai.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

/** Lists the evidence that the caller may see, in the order in which it was entered. */
@ApplicationScoped
class EvidenceList {

    private final EvidenceRepository evidence;
    private final Caller caller;

    EvidenceList(EvidenceRepository evidence, Caller caller) {
        this.evidence = evidence;
        this.caller = caller;
    }

    Page<EvidenceResponse> page(EvidenceFilter filter, PageRequest request) {
        var selection = new Selection()
                .where(
                        "a.path like :prefix escape '\\'",
                        "prefix",
                        caller.scope().prefix())
                .where("p.id = :measurePlanId", "measurePlanId", filter.measurePlanId)
                .where("e.measureId = :measureId", "measureId", filter.measureId)
                .where("e.stepId = :stepId", "stepId", filter.stepId)
                .where("e.followUpId = :followUpId", "followUpId", filter.followUpId);
        narrowToItem(filter, selection);
        request.after().ifPresent(after -> selection.where("e.id > :after", "after", after.uuid(0)));
        var rows = selection.read(
                evidence,
                "select e from Evidence e join fetch e.measurePlan p join fetch p.agency a",
                "e.id",
                request.limit() + 1);
        return Page.of(rows, request, EvidenceResponse::from, row -> Cursor.of(row.id()));
    }

    /** All that is said of the item holds for one and the same item. */
    private static void narrowToItem(EvidenceFilter filter, Selection selection) {
        var said = Stream.of(
                        new Said("i.programme = :programme", "programme", filter.programme),
                        new Said("i.fiscalYear = :fiscalYear", "fiscalYear", filter.fiscalYear),
                        new Said("i.itemCode = :itemCode", "itemCode", filter.itemCode))
                .filter(each -> each.value() != null)
                .toList();
        if (!said.isEmpty()) {
            var conditions =
                    String.join(" and ", said.stream().map(Said::condition).toList());
            selection.where("exists (select 1 from e.items i where " + conditions + ")", values(said));
        }
    }

    private static Map<String, Object> values(List<Said> said) {
        return said.stream().collect(Collectors.toMap(Said::name, Said::value));
    }

    private record Said(String condition, String name, Object value) {}
}
