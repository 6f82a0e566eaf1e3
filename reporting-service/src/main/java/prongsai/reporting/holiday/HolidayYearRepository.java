package prongsai.reporting.holiday;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.page.PageRequest;
import prongsai.kit.page.Selection;

@ApplicationScoped
class HolidayYearRepository implements PanacheRepositoryBase<HolidayYear, UUID> {

    private static final String ROWS =
            "select h.day, h.nameTh, h.nameEn, h.kind, h.certainty, h.source" + " from HolidayYear y join y.holidays h";

    /** Any number: "these locks belong to the years". */
    private static final int LOCK = 20_671;

    Optional<HolidayYear> of(int year) {
        return find("year", year).firstResultOptional();
    }

    /** Those of some calendar years that are known at all. */
    List<HolidayYear> of(int first, int last) {
        return list(
                "from HolidayYear y left join fetch y.holidays where y.year between ?1 and ?2 order by y.year",
                first,
                last);
    }

    /** From the first day to the last, both included. */
    List<Holiday> between(LocalDate from, LocalDate until) {
        return find(ROWS + " where h.day between ?1 and ?2 order by h.day", from, until)
                .project(Holiday.class)
                .list();
    }

    /** By date. */
    List<Holiday> page(HolidayFilter filter, PageRequest page) {
        var selection = new Selection()
                .where("y.year = :year", "year", filter.year)
                .where("h.day >= :from", "from", filter.from)
                .where("h.day <= :until", "until", filter.until);
        page.after().ifPresent(last -> selection.where("h.day > :last", "last", last.date(0)));
        return selection.read(this, Holiday.class, ROWS, "h.day", page.limit() + 1);
    }

    /** Lets those who write a year wait for each other, also for one of which there is no row yet. */
    void lock(int year) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock, :year) as text)")
                .setParameter("lock", LOCK)
                .setParameter("year", year)
                .getSingleResult();
    }
}
