package prongsai.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.feed.Entry;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.Occasion;

/** Reads what an agency was told: what it has to do itself, and the escalations from those below. */
@ApplicationScoped
class Notices {

    private static final String TOLD =
            """
            select r.told_no, r.id, r.due_item_id, i.kind, i.title, i.agency_id, i.agency_code, r.unit_id, r.audience, r.occasion,
                r.lead_days, r.due_on, i.open, r.told_at, a.path
            from reminder r join due_item i on i.id = r.due_item_id join agency a on a.id = i.agency_id
            where r.told_no < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
            """;

    private static final String TO_AGENCY = TOLD
            + """
            and (cast(:unit as uuid) is null or r.unit_id = cast(:unit as uuid))
            and (a.path = :path and r.audience <> 'SUPERVISOR'
                or a.path <> :path and starts_with(a.path, :path) and r.audience = 'SUPERVISOR')
            """;

    private static final String LATEST_FIRST =
            TO_AGENCY + "and (r.told_no, r.id) < (:number, :id) order by r.told_no desc, r.id desc limit :most";

    private static final String FOLLOWING =
            "and (r.told_no, r.id) > (:number, :id) order by r.told_no, r.id limit :most";

    private static final String IN_ORDER = TO_AGENCY + FOLLOWING;

    private static final String ALL_IN_ORDER = TOLD + FOLLOWING;

    private static final String COMPLETE = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1";

    private final EntityManager database;

    Notices(EntityManager database) {
        this.database = database;
    }

    /** Those before the mark, the latest first. */
    List<Entry<Mark, Notice>> before(Mark mark, String agencyPath, UUID unitId, int most) {
        return read(LATEST_FIRST, mark, agencyPath, unitId, most);
    }

    /** Those after the mark in their order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Entry<Mark, Notice>> after(Mark mark, String agencyPath, UUID unitId, int most) {
        return read(IN_ORDER, mark, agencyPath, unitId, most);
    }

    /** Those of all agencies after the mark in their order. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Entry<Mark, Notice>> after(Mark mark, int most) {
        return read(placed(ALL_IN_ORDER, mark, most));
    }

    /** Behind everything that was told until now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Mark now() {
        return Mark.after(((Number) database.createNativeQuery(COMPLETE).getSingleResult()).longValue());
    }

    private List<Entry<Mark, Notice>> read(String sql, Mark mark, String agencyPath, UUID unitId, int most) {
        return read(placed(sql, mark, most)
                .setParameter("path", agencyPath)
                .setParameter("unit", unitId == null ? null : unitId.toString()));
    }

    private Query placed(String sql, Mark mark, int most) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("number", mark.number())
                .setParameter("id", mark.reminderId())
                .setParameter("most", most);
    }

    @SuppressWarnings("unchecked")
    private static List<Entry<Mark, Notice>> read(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(Notices::told).toList();
    }

    private static Entry<Mark, Notice> told(Tuple row) {
        var id = row.get("id", UUID.class);
        var notice = new Notice(
                id,
                row.get("due_item_id", UUID.class),
                DueKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("agency_id", UUID.class),
                row.get("agency_code", String.class),
                row.get("unit_id", UUID.class),
                Audience.valueOf(row.get("audience", String.class)),
                Occasion.valueOf(row.get("occasion", String.class)),
                row.get("lead_days", Integer.class),
                row.get("due_on", LocalDate.class),
                row.get("open", Boolean.class),
                row.get("told_at", Instant.class),
                row.get("path", String.class));
        return new Entry<>(new Mark(row.get("told_no", Long.class), id), notice);
    }
}
