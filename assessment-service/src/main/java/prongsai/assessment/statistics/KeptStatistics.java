package prongsai.assessment.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;

/** The table of kept statistics. What is read here says itself whether it is still right, in the same statement. */
@ApplicationScoped
class KeptStatistics {

    // A group may be seen that lies in the caller's scope, or around it: then somebody in the scope must belong to it.
    private static final String YEARS =
            """
            select g.id, g.path, c.id as criteria_id, c.fiscal_year, s.summary,
                   case when c.fiscal_year = ? then s.spreads end as spreads,
                   exists (select from statistics_change x
                           where x.programme = c.programme and x.fiscal_year = c.fiscal_year) as changed,
                   counted.agencies as registered
            from agency g
            cross join lateral (select coalesce(sum(r.agencies), 0) as agencies from statistics_registered r
                                where r.path = g.path and r.type = ?) counted
            left join lateral (select id, programme, fiscal_year from criteria
                               where programme = ? and status = 'PUBLISHED' and fiscal_year <= ?
                               order by fiscal_year desc limit ?) c on true
            left join statistics s on s.programme = c.programme and s.fiscal_year = c.fiscal_year
                                  and s.path = g.path and s.type = ?
            where (g.path >= ? and g.path < ?
                   or starts_with(?, g.path)
                      and (? = '*' or exists (select from statistics_registered r where r.path = ? and r.type = ?)))
              and """;
    private static final String BY_ID = YEARS + " g.id = ?";
    private static final String BY_PATH = YEARS + " g.path = ?";

    private static final String ONE =
            """
            select s.summary, s.spreads from statistics s
            where s.programme = ? and s.fiscal_year = ? and s.path = ? and s.type = ?
              and not exists (select from statistics_change x
                              where x.programme = s.programme and x.fiscal_year = s.fiscal_year)""";

    private final Rows rows;
    private final ObjectMapper json;
    private final ParsedOnce<Summary> summaries;
    private final ParsedOnce<ByScore<Spread>> spreads;

    KeptStatistics(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
        this.summaries = new ParsedOnce<>(json.readerFor(Summary.class));
        this.spreads = new ParsedOnce<>(json.readerFor(new TypeReference<ByScore<Spread>>() {}));
    }

    /**
     * A group's last years that have published criteria, the last first; empty when the caller may not see the group or there is
     * none.
     *
     * @param place id or path of an agency
     * @param last the last fiscal year that is wanted; with all its spreads, when {@code withSpreads}
     */
    List<KeptYear> years(
            Object place, String type, AgencyScope scope, String programme, int last, int limit, boolean withSpreads) {
        return rows.read(
                Sql.of(
                        place instanceof UUID ? BY_ID : BY_PATH,
                        withSpreads ? last : 0,
                        type,
                        programme,
                        last,
                        limit,
                        type,
                        scope.path(),
                        scope.until(),
                        scope.path(),
                        type,
                        scope.path(),
                        type,
                        place),
                this::year);
    }

    /** Empty when nothing is kept or it is no longer right. */
    Optional<Kept> find(YearOfGroup year) {
        return rows
                .read(
                        Sql.of(
                                ONE,
                                year.programme(),
                                year.fiscalYear(),
                                year.group().path(),
                                year.group().typeKey()),
                        row -> new Kept(
                                summaries.read(row.getString("summary")), spreads.read(row.getString("spreads"))))
                .stream()
                .findFirst();
    }

    void keep(YearOfGroup year, Kept kept, ByScore<Histogram> histograms) {
        var group = year.group();
        rows.write(Sql.of(
                "insert into statistics (programme, fiscal_year, path, type, summary, spreads)"
                        + " values (?, ?, ?, ?, ?::json, ?::json)",
                year.programme(),
                year.fiscalYear(),
                group.path(),
                group.typeKey(),
                write(kept.summary()),
                write(kept.spreads())));
        Optional.ofNullable(histograms.overall()).ifPresent(scores -> keep(year, "OVERALL", "", scores));
        histograms.instruments().forEach((code, scores) -> keep(year, "INSTRUMENT", code, scores));
        histograms.indicators().forEach((number, scores) -> keep(year, "INDICATOR", number.toString(), scores));
    }

    private void keep(YearOfGroup year, String kind, String code, Histogram scores) {
        rows.write(Sql.of(
                "insert into statistics_histogram (programme, fiscal_year, path, type, kind, code, agencies, scores, up_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                year.programme(),
                year.fiscalYear(),
                year.group().path(),
                year.group().typeKey(),
                kind,
                code,
                scores.agencies(),
                scores.scores(),
                scores.upTo()));
    }

    private KeptYear year(ResultSet row) throws SQLException {
        boolean changed = row.getBoolean("changed");
        return new KeptYear(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getInt("registered"),
                row.getObject("criteria_id", UUID.class),
                row.getInt("fiscal_year"),
                changed ? null : summaries.read(row.getString("summary")),
                changed ? null : spreads.read(row.getString("spreads")));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
