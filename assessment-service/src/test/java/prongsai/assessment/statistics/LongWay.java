package prongsai.assessment.statistics;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** The figures of a group from the functions of PostgreSQL, and as the API answers them, in the same form. */
final class LongWay {

    private LongWay() {}

    static List<String> expected(String path, String type, int year) {
        return Database.query(
                        """
                        with scores (place, score) as (
                            select 'overall', overall from assessed where overall is not null
                            union all select 'instrument ' || code, score from assessed join assessment_instrument on assessment_id = id
                            union all select 'indicator ' || number, score from assessed join assessment_indicator on assessment_id = id
                        )
                        select place, count(*), avg(score), stddev_pop(score), min(score), max(score),
                               percentile_cont(0.25) within group (order by score) as q1,
                               percentile_cont(0.50) within group (order by score) as q2,
                               percentile_cont(0.75) within group (order by score) as q3
                        from scores group by place order by place"""
                                .replaceFirst(
                                        "with ",
                                        "with assessed as (select a.id, a.overall from assessment a join agency g on g.id = a.agency_id"
                                                + " where a.status = 'PUBLISHED' and a.programme = 'NACC_ITA' and a.fiscal_year = ?"
                                                + " and starts_with(g.path, ?) and ? in ('*', g.type)), "),
                        year,
                        path,
                        type)
                .stream()
                .map(row -> row.get("place") + " " + row.get("count") + " "
                        + List.of("avg", "stddev_pop", "min", "q1", "q2", "q3", "max").stream()
                                .map(figure -> rounded(row.get(figure)))
                                .toList())
                .toList();
    }

    /** The fractions of doubles are cleared away first: a quartile has four decimals at most. */
    private static String rounded(Object figure) {
        var exact = figure instanceof Double inexact
                ? BigDecimal.valueOf(inexact).setScale(6, RoundingMode.HALF_EVEN)
                : (BigDecimal) figure;
        return exact.setScale(2, RoundingMode.HALF_EVEN).toString();
    }

    static List<String> answered(String path, String type, int year) {
        var id = Database.query("select id from agency where path = ?", path)
                .get(0)
                .get("id");
        var statistics = statistics("agencyId=" + id + (type.equals("*") ? "" : "&type=" + type), year);
        var found = new ArrayList<String>();
        add(found, "overall", statistics.getMap("overall"));
        statistics
                .<Map<String, Object>>getList("instruments")
                .forEach(one -> add(found, "instrument " + one.get("code"), one.get("scores")));
        statistics
                .<Map<String, Object>>getList("indicators")
                .forEach(one -> add(found, "indicator " + one.get("number"), one.get("scores")));
        return found.stream().sorted().toList();
    }

    private static void add(List<String> found, String place, Object scores) {
        var figures = (Map<?, ?>) scores;
        if (!figures.get("agencies").equals(0)) {
            found.add(place + " " + figures.get("agencies") + " "
                    + List.of("mean", "standardDeviation", "min", "lowerQuartile", "median", "upperQuartile", "max")
                            .stream()
                            .map(name -> figures.get(name).toString())
                            .toList());
        }
    }

    static JsonPath statistics(String group, int year) {
        return Api.as(Tokens.supervisor("TH"))
                .get("/v1/statistics?programme=NACC_ITA&fiscalYear=" + year + "&" + group)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
