package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.assessment.agency.Agency;
import prongsai.assessment.assessment.LevelResponse;
import prongsai.assessment.assessment.Result;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.assessment.score.Scores;

/** The results of an agency in one programme, each year with its change. Years out of the window are still compared with. */
final class Trend {

    private final Map<Integer, Scored> years;
    private final List<YearOfScores> scores;

    Trend(List<Result> results) {
        years = results.stream()
                .map(Scored::of)
                .collect(Collectors.toMap(
                        scored -> scored.result().fiscalYear(), Function.identity(), (a, b) -> b, TreeMap::new));
        scores = years.values().stream().map(Scored::year).toList();
    }

    TrendResponse response(Agency agency, String programme, TrendParameters window) {
        var shown =
                shown(YearOfScores::overall, window).stream().map(this::year).toList();
        return new TrendResponse(
                agency.id(), agency.code(), programme, shown, missing(shown), instruments(window), indicators(window));
    }

    private TrendResponse.TrendYear year(Change change) {
        var scored = years.get(change.fiscalYear());
        return new TrendResponse.TrendYear(
                change.fiscalYear(),
                scored.result().id(),
                scored.result().status(),
                change.score(),
                scored.scores()
                        .total()
                        .flatMap(Scores.Total::level)
                        .map(LevelResponse::of)
                        .orElse(null),
                scored.result().criteria().method(),
                change.difference(),
                change.direction(),
                change.directionTh(),
                change.comparedWith(),
                change.methodChanged());
    }

    private static List<Integer> missing(List<TrendResponse.TrendYear> shown) {
        var known = shown.stream().map(TrendResponse.TrendYear::fiscalYear).collect(Collectors.toSet());
        return shown.isEmpty()
                ? List.of()
                : IntStream.range(
                                shown.get(0).fiscalYear(),
                                shown.get(shown.size() - 1).fiscalYear())
                        .filter(year -> !known.contains(year))
                        .boxed()
                        .toList();
    }

    private List<TrendResponse.InstrumentTrend> instruments(TrendParameters window) {
        Map<String, Instrument> latest = new LinkedHashMap<>();
        years.values()
                .forEach(
                        scored -> scored.result().criteria().instruments().forEach(one -> latest.put(one.code(), one)));
        return latest.values().stream()
                .map(one -> new TrendResponse.InstrumentTrend(
                        one.code(),
                        one.nameTh(),
                        shown(year -> Optional.ofNullable(year.instruments().get(one.code())), window)))
                .filter(trend -> !trend.years().isEmpty())
                .toList();
    }

    private List<TrendResponse.IndicatorTrend> indicators(TrendParameters window) {
        Map<Integer, Indicator> latest = new TreeMap<>();
        years.values()
                .forEach(scored ->
                        scored.result().criteria().indicators().forEach(one -> latest.put(one.number(), one)));
        return latest.values().stream()
                .map(one -> new TrendResponse.IndicatorTrend(
                        one.number(),
                        one.nameTh(),
                        one.instrument(),
                        shown(year -> Optional.ofNullable(year.indicators().get(one.number())), window)))
                .filter(trend -> !trend.years().isEmpty())
                .toList();
    }

    private List<Change> shown(Function<YearOfScores, Optional<BigDecimal>> score, TrendParameters window) {
        return Series.of(scores, score).stream()
                .filter(change -> window.shows(change.fiscalYear()))
                .toList();
    }

    private record Scored(Result result, Scores scores) {

        private static Scored of(Result result) {
            return new Scored(result, result.scores());
        }

        private YearOfScores year() {
            return new YearOfScores(
                    result.fiscalYear(),
                    result.criteria().method(),
                    scores.total().map(Scores.Total::overall),
                    scores.instruments(),
                    scores.indicators());
        }
    }
}
