package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.agency.AgencyType;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;

/** The statistics of a group in one programme and fiscal year, as clients see them. */
@Schema(description = "What the published results of a group of agencies come to in one programme and fiscal year.")
record StatisticsResponse(
        @Schema(description = "The agency at the top of the group.") UUID agencyId,
        @Schema(description = "Null: agencies of all kinds.", nullable = true) AgencyType type,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(
                        description = "How the scores come about; years of different methods cannot be compared.",
                        maxLength = 200,
                        examples = "ITA: IIT 30, EIT 30, OIT 40")
                String method,
        @Schema(
                        description = "Agencies of the group, assessed or not.",
                        minimum = "0",
                        maximum = "1000000",
                        examples = "250")
                int registered,
        @Schema(description = "Agencies with a published result.", minimum = "0", maximum = "1000000", examples = "245")
                int assessed,
        @Schema(
                        description = "Assessed, per cent of registered.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "98.00")
                BigDecimal coverage,
        @Schema(description = "Agencies at a level that passes.", minimum = "0", maximum = "1000000", examples = "239")
                int passed,
        @Schema(
                        description = "Per cent of the agencies that have a level.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "97.55")
                BigDecimal passedShare,
        ScoreStatistics overall,
        @Schema(description = "Best first, also those that nobody has reached.", maxItems = 50) List<LevelShare> levels,
        @Schema(maxItems = 50) List<OfInstrument> instruments,
        @Schema(description = "By number.", maxItems = 99) List<OfIndicator> indicators,
        @Schema(
                        description = "What the changes refer to; null where nobody was assessed in the year before.",
                        nullable = true)
                YearBefore yearBefore) {

    @Schema(description = "Scores of an instrument in a group.")
    record OfInstrument(
            @Schema(maxLength = 40, examples = "IIT") String code,
            @Schema(maxLength = 300, examples = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน") String nameTh,
            ScoreStatistics scores) {}

    @Schema(description = "Scores of an indicator in a group.")
    record OfIndicator(
            @Schema(minimum = "1", maximum = "99", examples = "1") int number,
            @Schema(maxLength = 300, examples = "การปฏิบัติหน้าที่") String nameTh,
            @Schema(description = "Code of the instrument it belongs to.", maxLength = 40, examples = "IIT")
                    String instrument,
            ScoreStatistics scores) {}

    @Schema(description = "The fiscal year before.")
    record YearBefore(
            @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2565")
                    int fiscalYear,
            @Schema(
                            description = "Agencies with a published result.",
                            minimum = "0",
                            maximum = "1000000",
                            examples = "245")
                    int assessed,
            @Schema(maxLength = 200, examples = "ITA: IIT 30, EIT 30, OIT 40") String method,
            @Schema(description = "The scores came about in another way: the changes say little.")
                    boolean methodChanged,
            @Schema(
                            description = "Passed share less that of the year before, in percentage points.",
                            nullable = true,
                            minimum = "-100",
                            maximum = "100",
                            examples = "2.10")
                    BigDecimal passedShareChange) {}

    static StatisticsResponse of(GroupYear year) {
        var levels = LevelShare.of(year.criteria().levels(), year.kept().summary());
        var passedShare = Share.of(
                LevelShare.passed(levels), LevelShare.judged(year.kept().summary()));
        return new StatisticsResponse(
                year.agencyId(),
                year.type(),
                year.criteria().programme(),
                year.criteria().fiscalYear(),
                year.criteria().method(),
                year.registered(),
                year.kept().summary().assessed(),
                Share.of(year.kept().summary().assessed(), year.registered()),
                LevelShare.passed(levels),
                passedShare,
                ScoreStatistics.of(year.kept().spreads().overall(), year.means().overall()),
                levels,
                year.criteria().instruments().stream()
                        .map(instrument -> of(instrument, year))
                        .toList(),
                year.criteria().indicators().stream()
                        .map(indicator -> of(indicator, year))
                        .toList(),
                year.before() == null ? null : before(year.criteria(), year.before(), passedShare));
    }

    private static OfInstrument of(Instrument instrument, GroupYear year) {
        var code = instrument.code();
        return new OfInstrument(
                code,
                instrument.nameTh(),
                ScoreStatistics.of(
                        year.kept().spreads().instruments().get(code),
                        year.means().instruments().get(code)));
    }

    private static OfIndicator of(Indicator indicator, GroupYear year) {
        var number = indicator.number();
        return new OfIndicator(
                number,
                indicator.nameTh(),
                indicator.instrument(),
                ScoreStatistics.of(
                        year.kept().spreads().indicators().get(number),
                        year.means().indicators().get(number)));
    }

    private static YearBefore before(Criteria criteria, YearSummary before, BigDecimal passedShare) {
        var then = Share.of(
                LevelShare.passed(LevelShare.of(before.criteria().levels(), before.summary())),
                LevelShare.judged(before.summary()));
        return new YearBefore(
                before.criteria().fiscalYear(),
                before.summary().assessed(),
                before.criteria().method(),
                !before.criteria().method().equals(criteria.method()),
                passedShare == null || then == null ? null : passedShare.subtract(then));
    }
}
