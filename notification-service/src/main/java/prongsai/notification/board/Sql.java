package prongsai.notification.board;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** A query of the board with those conditions that were asked for. */
final class Sql {

    private final StringBuilder text;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private String end = "";

    /** @param select reads due items as {@code i} */
    Sql(String select, Part part) {
        text = new StringBuilder(select);
        for (int i = 0; i < part.within().size(); i++) {
            var name = "within" + i;
            and(
                    "exists (select 1 from agency a where a.id = i.agency_id and a.path like :" + name
                            + " escape '\\')",
                    name,
                    part.within().get(i).prefix());
        }
        and("i.kind = :kind", "kind", part.kind() == null ? null : part.kind().name());
    }

    Sql and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param value null: the condition is left out */
    Sql and(String condition, String name, Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    Sql with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Sql then(String rest) {
        end = rest;
        return this;
    }

    List<Tuple> in(Session session) {
        var query = session.createNativeQuery(
                text + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + end, Tuple.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
