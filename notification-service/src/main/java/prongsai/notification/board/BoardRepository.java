package prongsai.notification.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.notification.dueitem.DueItem;
import prongsai.notification.dueitem.DueKind;

/** Reads what the board shows; each query touches what is open, not what is stored. */
@ApplicationScoped
class BoardRepository implements PanacheRepositoryBase<DueItem, UUID> {

    /** By day; of agencies only where a part of the hierarchy is asked for. */
    List<DayCount> counts(Part part) {
        var sql = new Sql("select i.due_on, i.kind, count(*) as items from due_item i", part)
                .and("i.open")
                .then(" group by i.due_on, i.kind");
        return sql.in(getSession()).stream()
                .map(row -> new DayCount(
                        row.get("due_on", LocalDate.class),
                        DueKind.valueOf(row.get("kind", String.class)),
                        row.get("items", Number.class).longValue()))
                .toList();
    }

    /**
     * Open items from a day to a day, by date and id.
     *
     * @param from null: from the first one
     * @param until null: to the last one
     * @param after the last row of the page before, null for the first page
     */
    List<BoardRow> items(Part part, LocalDate from, LocalDate until, BoardRow after, LocalDate today, int limit) {
        var sql = new Sql(
                        """
                        select i.id, i.kind, i.agency_code, n.name_th, i.title, i.due_on, i.acknowledged_at is not null as acknowledged,
                            i.snoozed_until
                        from due_item i left join agency n on n.id = i.agency_id""",
                        part)
                .and("i.open")
                .and("i.due_on >= :from", "from", from)
                .and("i.due_on <= :until", "until", until);
        if (after != null) {
            sql.and("(i.due_on, i.id) > (:lastDueOn, :lastId)", "lastDueOn", after.dueOn())
                    .with("lastId", after.id());
        }
        return sql.then(" order by i.due_on, i.id limit " + limit).in(getSession()).stream()
                .map(row -> boardRow(row, today))
                .toList();
    }

    private static BoardRow boardRow(Tuple row, LocalDate today) {
        var dueOn = row.get("due_on", LocalDate.class);
        return new BoardRow(
                row.get("id", UUID.class),
                DueKind.valueOf(row.get("kind", String.class)),
                row.get("agency_code", String.class),
                row.get("name_th", String.class),
                row.get("title", String.class),
                dueOn,
                ChronoUnit.DAYS.between(today, dueOn),
                row.get("acknowledged", Boolean.class),
                row.get("snoozed_until", LocalDate.class));
    }

    /** The ministries or provinces that can be chosen, by name. */
    List<AgencyChoice> choices(String type, AgencyScope scope) {
        var sql = "select code, name_th from agency where type = :type"
                + (scope == null ? "" : " and path like :prefix escape '\\'") + " order by name_th";
        var query = getSession().createNativeQuery(sql, Tuple.class).setParameter("type", type);
        if (scope != null) {
            query.setParameter("prefix", scope.prefix());
        }
        return query.getResultList().stream()
                .map(row -> new AgencyChoice(row.get("code", String.class), row.get("name_th", String.class)))
                .toList();
    }

    /** Null while the agency is not heard of. */
    String nameOf(UUID agency) {
        return getSession()
                .createNativeQuery("select name_th from agency where id = :id", String.class)
                .setParameter("id", agency)
                .uniqueResultOptional()
                .orElse(null);
    }

    List<String> unitNames(List<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : getSession()
                        .createNativeQuery("select name_th from unit where id in (:ids) order by name_th", String.class)
                        .setParameterList("ids", units)
                        .getResultList();
    }

    /**
     * Those that are not over: entered for a part of the scope, or for what it is a part of.
     *
     * @param scope null: all
     */
    List<SilenceRow> silences(AgencyScope scope, LocalDate today) {
        var query = getSession()
                .createNativeQuery(
                        """
                        select s.id, s.agency_path, a.code, a.name_th, s.kind, s.silent_from, s.silent_until, s.reason, s.version
                        from silence s left join agency a on a.id = s.agency_id
                        where s.ended_at is null and s.silent_until >= :today
                        and (:all or s.agency_path is null or starts_with(s.agency_path, :path) or starts_with(:path, s.agency_path))
                        order by s.silent_until, s.id limit 200""",
                        Tuple.class)
                .setParameter("today", today)
                .setParameter("all", scope == null)
                .setParameter("path", scope == null ? "" : scope.path());
        return query.getResultList().stream().map(row -> silence(row, scope)).toList();
    }

    private static SilenceRow silence(Tuple row, AgencyScope scope) {
        var kind = row.get("kind", String.class);
        var path = row.get("agency_path", String.class);
        return new SilenceRow(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name_th", String.class),
                kind == null ? null : DueKind.valueOf(kind),
                row.get("silent_from", LocalDate.class),
                row.get("silent_until", LocalDate.class),
                row.get("reason", String.class),
                row.get("version", Number.class).longValue(),
                scope == null || path != null && scope.covers(path));
    }

    Optional<UUID> idOf(String agencyCode) {
        return getSession()
                .createNativeQuery("select id from agency where code = :code", UUID.class)
                .setParameter("code", agencyCode)
                .uniqueResultOptional();
    }
}
