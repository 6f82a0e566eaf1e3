package prongsai.reporting.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    /** More than any agency has open; a calendar with more of them would help nobody. */
    private static final int MOST = 2_000;

    /** What was handed in or is not expected any more is left out: a phone then takes it off. A returned one is due again. */
    private static final String DUE =
            """
            select r.id, r.version, r.title, coalesce(r.revise_until, r.due_on), coalesce(r.original_due_on, r.due_on),
                   greatest((select max(decided_at) from review where report_id = r.id),
                     r.entered_on::timestamp at time zone 'Asia/Bangkok',
                     (select max(greatest(c.decided_at, c.withdrawn_at))
                      from deadline_move m join deadline_change c on c.id = m.change_id
                      where m.report_id = r.id and c.status <> 'CHECKED'))
            from report r
            where r.agency_id = :agency and r.status not in ('SUBMITTED', 'RESUBMITTED', 'ACCEPTED', 'EXEMPT', 'WITHDRAWN')
            order by coalesce(r.revise_until, r.due_on) desc, r.id desc limit %d"""
                    .formatted(MOST);

    Optional<CalendarFeed> find(UUID id, String agencyCode) {
        return find(
                        "select f from CalendarFeed f join Agency a on a.id = f.agencyId where f.id = ?1 and a.code = ?2",
                        id,
                        agencyCode)
                .firstResultOptional();
    }

    /** The oldest first. */
    List<CalendarFeed> page(String agencyCode, PageRequest page) {
        return new Selection()
                .where("a.code = :code", "code", agencyCode)
                .where(
                        "f.id > :after",
                        "after",
                        page.after().map(last -> last.uuid(0)).orElse(null))
                .read(
                        this,
                        "select f from CalendarFeed f join Agency a on a.id = f.agencyId",
                        "f.id",
                        page.limit() + 1);
    }

    Optional<CalendarFeed> of(FeedToken token) {
        return find("tokenHash", token.hash()).firstResultOptional();
    }

    Optional<UUID> agencyId(String code) {
        return find("select a.id from Agency a where a.code = ?1", code)
                .project(UUID.class)
                .firstResultOptional();
    }

    Optional<String> agencyCode(UUID id) {
        return find("select a.code from Agency a where a.id = ?1", id)
                .project(String.class)
                .firstResultOptional();
    }

    /** The reports that somebody still has to hand in, by due date. */
    List<DueReport> due(UUID agencyId) {
        return getSession()
                .createNativeQuery(DUE, Object[].class)
                .setParameter("agency", agencyId)
                .getResultList()
                .stream()
                .map(row -> dueReport((Object[]) row))
                .sorted(Comparator.comparing(DueReport::dueOn).thenComparing(DueReport::id))
                .toList();
    }

    private static DueReport dueReport(Object[] row) {
        return new DueReport(
                (UUID) row[0], (long) row[1], (String) row[2], (LocalDate) row[3], (LocalDate) row[4], (Instant)
                        row[5]);
    }
}
