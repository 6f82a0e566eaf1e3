package prongsai.kit.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a list: conditions joined by "and", without those that the caller left open. */
public final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Narrows the list.
     *
     * @param condition in JPQL, with {@code :name} in it
     * @param value null: the caller left it open, and the condition is left out
     */
    public Selection where(String condition, String name, Object value) {
        return value == null ? this : where(condition, Map.of(name, value));
    }

    /** Narrows the list by a condition on several values, none of them open. */
    public Selection where(String condition, Map<String, ?> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /** The first rows of a repository in the order of the list, at most so many. */
    public <E> List<E> read(PanacheRepositoryBase<E, ?> rows, String from, String order, int limit) {
        return rows.find(query(from, order), values).range(0, limit - 1).list();
    }

    /** The same for rows of more than the entity; what is selected goes into the record in that order. */
    public <R> List<R> read(PanacheRepositoryBase<?, ?> rows, Class<R> row, String from, String order, int limit) {
        return rows.find(query(from, order), values)
                .project(row)
                .range(0, limit - 1)
                .list();
    }

    private String query(String from, String order) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return from + where + " order by " + order;
    }
}
