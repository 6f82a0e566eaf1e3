package prongsai.reporting.obstruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.page.Cursor;
import prongsai.kit.text.ThaiText;
import prongsai.reporting.report.Addressee;
import prongsai.reporting.report.ConstraintKind;

@ApplicationScoped
class ObstructionRepository {

    /** Of each report what was handed in last: a version that was sent back says what is no longer so. */
    private static final String ROWS =
            """
            select s.id, e.position, r.id, a.id, a.code, r.fiscal_year, r.period_label, e.kind, e.text, e.addressee, s.submitted_at
            from submission_entry e
                join submission s on s.id = e.submission_id
                join report r on r.id = s.report_id
                join agency a on a.id = r.agency_id
            where a.path like :scope escape '\\'
                and not exists (select from submission n where n.report_id = s.report_id and n.number > s.number)""";

    private static final String ORDER = " order by e.submission_id desc, e.position limit :limit";

    private final Session session;

    ObstructionRepository(Session session) {
        this.session = session;
    }

    /** What was handed in last comes first. */
    List<Obstruction> read(ObstructionFilter filter, AgencyScope scope, Optional<Cursor> after, int limit) {
        var sql = new StringBuilder(ROWS);
        var values = new HashMap<String, Object>(Map.of("scope", scope.prefix(), "limit", limit));
        narrow(sql, values, "e.kind = :kind", "kind", name(filter.kind));
        narrow(sql, values, "e.addressee = :addressee", "addressee", name(filter.addressee));
        narrow(sql, values, "r.fiscal_year = :fiscalYear", "fiscalYear", filter.fiscalYear);
        narrow(sql, values, "r.period_label = :period", "period", filter.period);
        var words = ThaiText.searchWords(filter.words == null ? "" : filter.words);
        for (int i = 0; i < words.size(); i++) {
            narrow(sql, values, "strpos(e.search_key, :word" + i + ") > 0", "word" + i, words.get(i));
        }
        after.ifPresent(last -> {
            sql.append(" and (e.submission_id < :lastId or e.submission_id = :lastId and e.position > :lastPosition)");
            values.put("lastId", last.uuid(0));
            values.put("lastPosition", last.number(1));
        });
        var query = session.createNativeQuery(sql.append(ORDER).toString(), Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList().stream().map(ObstructionRepository::row).toList();
    }

    static Cursor key(Obstruction row) {
        return Cursor.of(row.submissionId(), row.position());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static Obstruction row(Object[] row) {
        return new Obstruction(
                (UUID) row[0],
                (int) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (String) row[4],
                (int) row[5],
                (String) row[6],
                ConstraintKind.valueOf((String) row[7]),
                (String) row[8],
                row[9] == null ? null : Addressee.valueOf((String) row[9]),
                (Instant) row[10]);
    }
}
