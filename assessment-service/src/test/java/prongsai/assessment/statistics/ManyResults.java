package prongsai.assessment.statistics;

import java.util.List;
import java.util.UUID;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Database;

/** Agencies with results in numbers that the API would take too long to enter. */
final class ManyResults {

    private ManyResults() {}

    /** Agencies directly under the parent, of two types in turn. */
    static void agencies(Registered parent, int many) {
        Database.execute(
                """
                insert into agency (id, code, name_th, type, path, parent_id, version)
                select uuidv7(), p.code || '-' || i, 'หน่วยงาน ' || i,
                       case when i % 3 = 0 then 'MUNICIPALITY_TOWN' else 'SAO' end, p.path || p.code || '-' || i || '/', p.id, 0
                from agency p, generate_series(1, ?) i where p.code = ?""",
                many, parent.code());
    }

    /** One result for each agency below the parent, in one statement a table, as an import writes them. */
    static void results(Registered parent, int fiscalYear, String status) {
        Database.execute(
                """
                with entered as (
                    insert into assessment (id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, overall, level,
                                            published_at, version)
                    select uuidv7(), g.id, g.path, c.id, c.programme, c.fiscal_year, ?, score.overall,
                           (select l.code from criteria_level l where l.criteria_id = c.id and score.overall >= l.overall_from
                            and l.instruments_from is null order by l.position limit 1),
                           case when ? = 'PUBLISHED' then prongsai_now() end, 0
                    from agency p join agency g on g.parent_id = p.id
                    join criteria c on c.programme = 'NACC_ITA' and c.fiscal_year = ? and c.status = 'PUBLISHED'
                    cross join lateral (select (50 + 50 * random())::numeric(5, 2)) score (overall)
                    where p.code = ? returning id
                ), instruments as (
                    insert into assessment_instrument (assessment_id, code, score)
                    select id, code, (50 + 50 * random())::numeric(5, 2) from entered, unnest(array ['IIT', 'EIT', 'OIT']) code
                )
                insert into assessment_indicator (assessment_id, number, score)
                select id, number, (50 + 50 * random())::numeric(5, 2) from entered, generate_series(1, 10) number""",
                status,
                status,
                fiscalYear,
                parent.code());
    }

    static List<UUID> ids(Registered parent, int fiscalYear) {
        return Database.query(
                        "select a.id from assessment a join agency g on g.id = a.agency_id join agency p on p.id = g.parent_id"
                                + " where p.code = ? and a.fiscal_year = ? order by a.id",
                        parent.code(),
                        fiscalYear)
                .stream()
                .map(row -> (UUID) row.get("id"))
                .toList();
    }
}
