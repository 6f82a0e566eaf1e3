package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Which items of different criteria are the same: what persons decided, and what titles suggest. */
@ApplicationScoped
public class ItemMappings {

    private static final Comparator<Criteria> BY_YEAR = Comparator.comparingInt(Criteria::fiscalYear)
            .thenComparing(Criteria::programme)
            .thenComparing(Criteria::id);

    private final ItemMappingRepository rows;
    private final CriteriaCatalogue catalogue;
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    ItemMappings(
            ItemMappingRepository rows,
            CriteriaCatalogue catalogue,
            Programmes programmes,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /** By code of the first criteria the code of the same item in the other; of an item that was split, one of them. */
    public Map<String, String> map(Criteria from, Criteria to) {
        return pairs(from, to).stream()
                .collect(Collectors.toMap(
                        pair -> pair.from().code(), pair -> pair.to().code(), (one, other) -> one));
    }

    List<ItemPair> pairs(Criteria from, Criteria to) {
        if (from.items().isEmpty() || to.items().isEmpty()) {
            return List.of();
        }
        var decisions = new ItemDecisions(rows.within(List.of(from.programme(), to.programme())));
        return new ItemMatching(from, to, decisions).pairs();
    }

    List<ItemMapping> list(UUID criteria, PageRequest page) {
        caller.scope();
        return rows.page(criteria, page);
    }

    ItemMapping get(UUID id) {
        caller.scope();
        return rows.findByIdOptional(id)
                .orElseThrow(() -> Problem.notFound("No such item mapping.", "ไม่พบการจับคู่ข้อนี้"));
    }

    ItemMapping decide(DecideItemMapping wanted) {
        caller.scope();
        var from = published("/from", wanted.from());
        var to = published("/to", wanted.to());
        if (from.id().equals(to.id())) {
            throw Problem.brokenRule(new Fault(
                    "/to/criteriaId", "The two items are of the same criteria.", "ข้อทั้งสองอยู่ในเกณฑ์เดียวกัน"));
        }
        checkWriter(from, to);
        var inOrder = BY_YEAR.compare(from, to) < 0;
        var earlier = inOrder ? wanted.from() : wanted.to();
        var later = inOrder ? wanted.to() : wanted.from();
        if (rows.isDecided(earlier, later)) {
            throw Problem.conflict(
                    "These two items were decided on already; change that decision.",
                    "มีการตัดสินเรื่องข้อทั้งสองนี้แล้ว โปรดแก้ไขการตัดสินเดิม");
        }
        var mapping = new ItemMapping(earlier, later, wanted.decision(), caller.subject(), clock.now());
        rows.persistAndFlush(mapping);
        return mapping;
    }

    ItemMapping change(UUID id, ChangeItemMapping wanted, IfMatch ifMatch) {
        var mapping = get(id);
        checkWriter(
                catalogue.published(mapping.earlier().criteriaId()),
                catalogue.published(mapping.later().criteriaId()));
        IfMatch.check(ifMatch, mapping.version());
        mapping.decide(wanted.decision(), caller.subject(), clock.now());
        rows.flush();
        return mapping;
    }

    private Criteria published(String pointer, ItemAt item) {
        var criteria = catalogue
                .findPublished(item.criteriaId())
                .orElseThrow(() -> Problem.brokenRule(new Fault(
                        pointer + "/criteriaId", "No such published criteria.", "ไม่พบเกณฑ์ที่ประกาศใช้นี้")));
        if (criteria.item(item.code()).isEmpty()) {
            throw Problem.brokenRule(
                    new Fault(pointer + "/code", "The criteria have no such item.", "เกณฑ์ไม่มีข้อนี้"));
        }
        return criteria;
    }

    /** Of two programmes one is enough: who runs a variant says what its items are in the original. */
    private void checkWriter(Criteria one, Criteria other) {
        var own = programmes.get(one.programme());
        programmes.checkWriter(programmes.isWriter(own) ? own : programmes.get(other.programme()));
    }
}
