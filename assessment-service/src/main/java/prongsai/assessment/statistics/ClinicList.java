package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/**
 * The agencies of a group that are near a boundary, in the order of their paths. A page reads along the index until it is full and
 * no further, however many agencies there are.
 */
@ApplicationScoped
class ClinicList {

    // A floor is the same for all instruments and their parts, so the lowest one tells how a level's floor is kept. Of
    // total and floor
    // the one with
    // less over the boundary counts: of the own level the nearest, of the next level the one that is missed by most.
    private static final String NEAR =
            """
            with own as materialized (
                select l.code, l.overall_from, l.instruments_from,
                       lag(l.code) over better as better_code, lag(l.overall_from) over better as better_overall_from,
                       lag(l.instruments_from) over better as better_instruments_from
                from criteria c join criteria_level l on l.criteria_id = c.id
                where c.programme = ? and c.fiscal_year = ? and c.status = 'PUBLISHED'
                window better as (order by l.position)
            )
            select g.id as agency_id, g.code as agency_code, g.name_th, g.type, a.agency_path, a.id as assessment_id,
                   a.overall, a.level, level.side, level.code as boundary_level, near.*
            from assessment a
            join agency g on g.id = a.agency_id
            join own on own.code = a.level
            left join lateral (select i.code, i.score from assessment_instrument i where i.assessment_id = a.id
                               union all
                               select p.code, p.score from assessment_part p where p.assessment_id = a.id
                               order by score, code limit 1) lowest on true
            cross join lateral (values
                ('ABOVE', own.code, own.overall_from, own.instruments_from),
                ('BELOW', own.better_code, own.better_overall_from, own.better_instruments_from)
            ) level (side, code, overall_from, instruments_from)
            cross join lateral (select coalesce(lowest.score - level.instruments_from < a.overall - level.overall_from, false)
            ) floor (binds)
            cross join lateral (select case when floor.binds then lowest.code end as instrument,
                                       case when floor.binds then level.instruments_from else level.overall_from end as boundary,
                                       case when floor.binds then lowest.score else a.overall end as score) near
            where a.programme = ? and a.fiscal_year = ? and a.status = 'PUBLISHED'
              and a.agency_path >= ? and a.agency_path < ?
              and (? = '*' or g.type = ?) and (?::text is null or level.side = ?)
              and near.boundary > 0 -- nobody falls below 0
              and abs(near.score - near.boundary) <= ?
              and (a.agency_path > ? or level.side > ?)
            order by a.agency_path, level.side
            limit ?""";

    private final Rows rows;
    private final Caller caller;

    ClinicList(Rows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    List<ClinicEntry> list(YearFilter year, ClinicFilter wanted, PageRequest page) {
        var group = new Group(top(year), year.type);
        var side = wanted.side == null ? null : wanted.side.name();
        var afterPath = page.after().map(after -> after.text(0)).orElse(group.path());
        var afterSide = page.after().map(after -> after.text(1)).orElse("");
        return rows.read(
                Sql.of(
                        NEAR,
                        year.programme,
                        year.fiscalYear,
                        year.programme,
                        year.fiscalYear,
                        afterPath.compareTo(group.path()) > 0 ? afterPath : group.path(),
                        group.until(),
                        group.typeKey(),
                        group.typeKey(),
                        side,
                        side,
                        wanted.within,
                        afterPath,
                        afterSide,
                        page.limit() + 1),
                ClinicEntry::read);
    }

    /** Only within the caller's scope: here agencies are named. */
    private String top(YearFilter year) {
        var scope = caller.scope();
        if (year.agencyId == null) {
            return scope.path();
        }
        return rows
                .read(
                        Sql.of(
                                "select path from agency where id = ? and path >= ? and path < ?",
                                year.agencyId,
                                scope.path(),
                                scope.until()),
                        row -> row.getString("path"))
                .stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("No such agency.", "ไม่พบหน่วยงานนี้"));
    }
}
