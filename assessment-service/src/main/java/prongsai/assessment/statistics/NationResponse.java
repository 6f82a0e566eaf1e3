package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.agency.AgencyType;

/** The state of the nation over the years, as clients see it. */
@Schema(description = "What the published results of all agencies come to, year by year.")
record NationResponse(
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Null: agencies of all kinds.", nullable = true) AgencyType type,
        @Schema(description = "Agencies, assessed or not.", minimum = "0", maximum = "1000000", examples = "8317")
                int registered,
        @Schema(description = "With published criteria, the earliest first.", maxItems = 20) List<Year> years) {

    @Schema(name = "YearOfTheNation", description = "What the published results come to in one fiscal year.")
    record Year(
            @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2568")
                    int fiscalYear,
            @Schema(
                            description = "How the scores come about.",
                            maxLength = 200,
                            examples = "ITA: IIT 30, EIT 30, OIT 40")
                    String method,
            @Schema(
                            description = "Agencies with a published result.",
                            minimum = "0",
                            maximum = "1000000",
                            examples = "8317")
                    int assessed,
            @Schema(description = "Of overall.", nullable = true, minimum = "0", maximum = "100", examples = "93.82")
                    BigDecimal mean,
            @Schema(
                            description = "Mean less mean of the year before; null where there is none.",
                            nullable = true,
                            minimum = "-100",
                            maximum = "100",
                            examples = "0.77")
                    BigDecimal change,
            @Schema(description = "The year before had another method: the change says little.") boolean methodChanged,
            @Schema(
                            description = "Per cent of the agencies that have a level.",
                            nullable = true,
                            minimum = "0",
                            maximum = "100",
                            examples = "95.17")
                    BigDecimal passedShare,
            @Schema(description = "Best first, also those that nobody has reached.", maxItems = 50)
                    List<LevelCount> levels,
            @Schema(
                            description = "Mean by code of the instrument.",
                            maxProperties = 50,
                            examples = "{\"IIT\": 90.14, \"EIT\": 91.02, \"OIT\": 95.40}")
                    Map<String, BigDecimal> instruments,
            @Schema(
                            description = "Mean by number of the indicator.",
                            maxProperties = 99,
                            examples = "{\"1\": 94.02, \"2\": 88.67}")
                    Map<Integer, BigDecimal> indicators) {}

    @Schema(description = "How many agencies have reached a level; its name stands in the criteria.")
    record LevelCount(
            @Schema(maxLength = 40, examples = "GOOD") String code,
            @Schema(minimum = "0", maximum = "1000000", examples = "5120") int agencies,
            @Schema(nullable = true, minimum = "0", maximum = "100", examples = "61.56") BigDecimal share) {}

    /** @param years the last first; the year before each is its successor in the list */
    static NationResponse of(String programme, AgencyType type, int registered, List<YearSummary> years, int limit) {
        var shown = new ArrayList<Year>();
        for (int i = 0; i < Math.min(limit, years.size()); i++) {
            var before = i + 1 < years.size() ? years.get(i + 1) : null;
            shown.add(0, year(years.get(i), before));
        }
        return new NationResponse(programme, type, registered, shown);
    }

    private static Year year(YearSummary year, YearSummary last) {
        var criteria = year.criteria();
        var means = year.summary().means();
        var before = last != null && last.criteria().fiscalYear() == criteria.fiscalYear() - 1 ? last : null;
        var meanBefore = before == null ? null : before.summary().means().overall();
        var levels = LevelShare.of(criteria.levels(), year.summary());
        return new Year(
                criteria.fiscalYear(),
                criteria.method(),
                year.summary().assessed(),
                means.overall(),
                means.overall() == null || meanBefore == null
                        ? null
                        : means.overall().subtract(meanBefore),
                meanBefore != null && !before.criteria().method().equals(criteria.method()),
                Share.of(LevelShare.passed(levels), LevelShare.judged(year.summary())),
                levels.stream()
                        .map(level -> new LevelCount(level.code(), level.agencies(), level.share()))
                        .toList(),
                means.instruments(),
                means.indicators());
    }
}
