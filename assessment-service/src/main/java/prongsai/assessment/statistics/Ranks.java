package prongsai.assessment.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.problem.Problem;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/**
 * The place of an agency among others. A score is looked up in the kept histogram of the group: about as much work for ten times
 * the agencies, because there are 10,001 different scores at most.
 */
@ApplicationScoped
class Ranks {

    private static final String GROUP =
            """
            select g.path from agency a join agency g on starts_with(a.path, g.path)
            where a.id = ? and a.path >= ? and a.path < ? and (? = '*' or a.type = ?)
              and (g.id = ?::uuid or ?::uuid is null and g.parent_id is null)""";

    private static final String OWN_SCORES =
            """
            with own (criteria_id, kind, code, score) as (
                select a.criteria_id, s.kind, s.code, s.score
                from assessment a
                cross join lateral (
                    select 'OVERALL' as kind, '' as code, a.overall as score
                    union all
                    select 'INSTRUMENT', i.code, i.score from assessment_instrument i where i.assessment_id = a.id
                    union all
                    select 'INDICATOR', i.number::text, i.score from assessment_indicator i where i.assessment_id = a.id) s
                where a.agency_id = ? and a.programme = ? and a.fiscal_year = ? and a.status = 'PUBLISHED'
            )
            """;

    private static final String KEPT = OWN_SCORES
            + """
            select own.*, h.agencies, h.up_to[width_bucket((own.score * 100)::integer, h.scores)] as up_to,
                   coalesce(h.up_to[width_bucket((own.score * 100)::integer - 1, h.scores)], 0) as less,
                   s.path is not null and not exists (
                       select from statistics_change x
                       where x.programme = w.programme and x.fiscal_year = w.fiscal_year) as fresh
            from own
            cross join (values (?, ?::integer, ?, ?)) w (programme, fiscal_year, path, type)
            left join statistics s using (programme, fiscal_year, path, type)
            left join statistics_histogram h using (programme, fiscal_year, path, type, kind, code)
            where own.score is not null""";

    // The long way, which is right at any time: for when results are published faster than they are counted.
    private static final String COUNTED = OWN_SCORES
            + ", raw as ("
            + PublishedResults.SCORES_OF_A_GROUP
            + """
            )
            select own.*, true as fresh,
                   (select sum(n) from unnest(raw.agencies) n) as agencies,
                   (select sum(n) from unnest(raw.scores, raw.agencies) o (score, n) where o.score <= own.score * 100) as up_to,
                   (select coalesce(sum(n), 0) from unnest(raw.scores, raw.agencies) o (score, n)
                    where o.score < own.score * 100) as less
            from own join raw using (kind, code)
            where own.score is not null""";

    private final Rows rows;
    private final StatisticsKeeper keeper;
    private final Caller caller;

    Ranks(Rows rows, StatisticsKeeper keeper, Caller caller) {
        this.rows = rows;
        this.keeper = keeper;
        this.caller = caller;
    }

    RankResponse of(UUID agencyId, RankFilter filter) {
        var year = new YearOfGroup(filter.programme, filter.fiscalYear, group(agencyId, filter));
        var places = kept(agencyId, year);
        if (isOutdated(places)) {
            keeper.refresh(year, places.get(0).criteriaId());
            places = kept(agencyId, year);
        }
        if (isOutdated(places)) {
            places = counted(agencyId, year);
        }
        if (places.isEmpty()) {
            throw Problem.notFound(
                    "The agency has no published result of this programme and fiscal year.",
                    "หน่วยงานนี้ไม่มีผลการประเมินที่เผยแพร่ของโครงการและปีงบประมาณนี้");
        }
        return RankResponse.of(agencyId, filter, places);
    }

    private static boolean isOutdated(List<Place> places) {
        return !places.isEmpty() && !places.get(0).fresh();
    }

    private Group group(UUID agencyId, RankFilter filter) {
        var scope = caller.scope();
        var type = new Group(scope.path(), filter.type).typeKey();
        return rows
                .read(
                        Sql.of(GROUP, agencyId, scope.path(), scope.until(), type, type, filter.group, filter.group),
                        row -> new Group(row.getString("path"), filter.type))
                .stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                        "No such agency, or it does not belong to this group.",
                        "ไม่พบหน่วยงานนี้ หรือหน่วยงานไม่อยู่ในกลุ่มนี้"));
    }

    List<Place> kept(UUID agencyId, YearOfGroup year) {
        return rows.read(
                Sql.of(
                        KEPT,
                        agencyId,
                        year.programme(),
                        year.fiscalYear(),
                        year.programme(),
                        year.fiscalYear(),
                        year.group().path(),
                        year.group().typeKey()),
                Place::read);
    }

    List<Place> counted(UUID agencyId, YearOfGroup year) {
        var group = year.group();
        return rows.read(
                Sql.of(
                        COUNTED,
                        agencyId,
                        year.programme(),
                        year.fiscalYear(),
                        year.programme(),
                        year.fiscalYear(),
                        group.path(),
                        group.until(),
                        group.typeKey(),
                        group.typeKey()),
                Place::read);
    }

    /**
     * Where one score of the agency stands.
     *
     * @param upTo agencies with this score or less, itself among them
     * @param less agencies with less
     */
    record Place(
            UUID criteriaId,
            String kind,
            String code,
            BigDecimal score,
            int agencies,
            int upTo,
            int less,
            boolean fresh) {

        private static Place read(ResultSet row) throws SQLException {
            return new Place(
                    row.getObject("criteria_id", UUID.class),
                    row.getString("kind"),
                    row.getString("code"),
                    row.getBigDecimal("score"),
                    row.getInt("agencies"),
                    row.getInt("up_to"),
                    row.getInt("less"),
                    row.getBoolean("fresh"));
        }
    }
}
