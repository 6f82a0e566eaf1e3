package prongsai.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/** Which of the units and findings that a measure names its agency has, in one question. */
@ApplicationScoped
class KnownReferences {

    private static final String UNITS =
            "select true as is_unit, u.id from unit u where u.agency_id = ? and u.active and u.id = any (cast(? as uuid[]))";

    private static final String FINDINGS =
            """
            select false as is_unit, f.id from finding f join assessment a on a.id = f.assessment_id
            where a.agency_id = ? and f.active and f.id = any (cast(? as uuid[]))""";

    private final Rows rows;

    KnownReferences(Rows rows) {
        this.rows = rows;
    }

    /** Units that the agency has now, and findings of its assessments. */
    record Known(Set<UUID> units, Set<UUID> findings) {

        static final Known NONE = new Known(Set.of(), Set.of());
    }

    private record Reference(boolean isUnit, UUID id) {}

    Known of(UUID agencyId, Collection<UUID> units, Collection<UUID> findings) {
        if (units.isEmpty() && findings.isEmpty()) {
            return Known.NONE;
        }
        var sql = Sql.of(UNITS, agencyId, texts(units)).add("\nunion all\n" + FINDINGS, agencyId, texts(findings));
        var found = rows.read(sql, row -> new Reference(row.getBoolean(1), row.getObject(2, UUID.class)));
        return new Known(ids(found, true), ids(found, false));
    }

    /** The driver knows no array of UUIDs. */
    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static Set<UUID> ids(List<Reference> found, boolean units) {
        return found.stream()
                .filter(each -> each.isUnit() == units)
                .map(Reference::id)
                .collect(Collectors.toSet());
    }
}
