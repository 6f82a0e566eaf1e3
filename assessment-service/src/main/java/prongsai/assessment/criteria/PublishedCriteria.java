package prongsai.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Published criteria, kept in memory after they were first asked for. Nothing ever has to be taken out: published criteria
 * do not change and do not go, in no replica, and there are a few of each programme in a year. Drafts are not kept, nor
 * that something is absent.
 */
@ApplicationScoped
class PublishedCriteria {

    private final CriteriaRepository rows;
    private final Map<UUID, Criteria> byId = new ConcurrentHashMap<>();
    private final Map<Year, UUID> byYear = new ConcurrentHashMap<>();

    PublishedCriteria(CriteriaRepository rows) {
        this.rows = rows;
    }

    Optional<Criteria> find(UUID id) {
        var kept = Optional.ofNullable(byId.get(id));
        return kept.isPresent() ? kept : rows.findByIdOptional(id).flatMap(this::keep);
    }

    Optional<Criteria> find(String programme, int fiscalYear) {
        var kept =
                Optional.ofNullable(byYear.get(new Year(programme, fiscalYear))).map(byId::get);
        return kept.isPresent()
                ? kept
                : rows.findPublished(programme, fiscalYear).flatMap(this::keep);
    }

    private Optional<Criteria> keep(Criteria row) {
        if (row.status() != CriteriaStatus.PUBLISHED) {
            return Optional.empty();
        }
        var copy = row.copy();
        byId.put(copy.id(), copy);
        byYear.put(new Year(copy.programme(), copy.fiscalYear()), copy.id());
        return Optional.of(copy);
    }

    private record Year(String programme, int fiscalYear) {}
}
