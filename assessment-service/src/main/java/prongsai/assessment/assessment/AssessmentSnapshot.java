package prongsai.assessment.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Level;
import prongsai.assessment.criteria.Thresholds;
import prongsai.assessment.finding.FindingSnapshot;
import prongsai.assessment.finding.Recurrences;
import prongsai.assessment.score.ReportedLevel;

/** An assessment as the other services hear of it: {@code assessment.published.v1}. */
record AssessmentSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        String programme,
        int fiscalYear,
        int edition,
        String method,
        BigDecimal overall,
        LevelResponse level,
        List<LevelSnapshot> scale,
        ThresholdsSnapshot thresholds,
        List<InstrumentSnapshot> instruments,
        List<PartSnapshot> parts,
        List<IndicatorSnapshot> indicators,
        List<TotalResponse> reconciliation,
        ReportedLevel reportedLevel,
        List<PrintedName> printedAgencyNames,
        List<FindingSnapshot> findings) {

    record LevelSnapshot(
            String code,
            String nameTh,
            String nameEn,
            boolean passed,
            BigDecimal overallFrom,
            BigDecimal instrumentsFrom) {

        private static LevelSnapshot of(Level level) {
            return new LevelSnapshot(
                    level.code(),
                    level.nameTh(),
                    level.nameEn(),
                    level.passed(),
                    level.overallFrom(),
                    level.instrumentsFrom());
        }
    }

    record ThresholdsSnapshot(BigDecimal passAt, BigDecimal urgentBelow, BigDecimal excellentAt) {

        private static ThresholdsSnapshot of(Thresholds thresholds) {
            return new ThresholdsSnapshot(thresholds.passAt(), thresholds.urgentBelow(), thresholds.excellentAt());
        }
    }

    record InstrumentSnapshot(String code, String nameTh, BigDecimal score, int weight) {}

    record PartSnapshot(String code, String nameTh, String instrument, BigDecimal score) {}

    record IndicatorSnapshot(
            int number,
            String nameTh,
            String instrument,
            BigDecimal score,
            @JsonInclude(JsonInclude.Include.NON_NULL) LevelResponse level) {}

    static AssessmentSnapshot of(Assessment assessment, Recurrences recurrences) {
        var criteria = assessment.criteria();
        return new AssessmentSnapshot(
                assessment.id(),
                assessment.agency().id(),
                assessment.agency().code(),
                assessment.programme(),
                assessment.fiscalYear(),
                assessment.edition(),
                criteria.method(),
                assessment.overall().orElse(null),
                assessment.level().map(LevelResponse::of).orElse(null),
                criteria.levels().stream().map(LevelSnapshot::of).toList(),
                ThresholdsSnapshot.of(criteria.thresholds()),
                instruments(assessment),
                parts(assessment),
                assessment.indicators().stream()
                        .map(score -> indicator(criteria, score))
                        .toList(),
                TotalResponse.allOf(assessment),
                reportedLevel(assessment),
                List.copyOf(assessment.entered().printedAgencyNames()),
                assessment.findings().stream()
                        .map(finding -> FindingSnapshot.of(finding, recurrences.of(finding.content())))
                        .toList());
    }

    private static List<InstrumentSnapshot> instruments(Assessment assessment) {
        return assessment.criteria().instruments().stream()
                .map(instrument -> new InstrumentSnapshot(
                        instrument.code(),
                        instrument.nameTh(),
                        assessment.instruments().get(instrument.code()),
                        instrument.weight()))
                .toList();
    }

    /** Those with a score. */
    private static List<PartSnapshot> parts(Assessment assessment) {
        return assessment.criteria().parts().stream()
                .flatMap(part -> assessment.entered().parts().stream()
                        .filter(score -> score.code().equals(part.code()))
                        .map(score -> new PartSnapshot(part.code(), part.nameTh(), part.instrument(), score.score())))
                .toList();
    }

    private static IndicatorSnapshot indicator(Criteria criteria, IndicatorScore score) {
        var known = criteria.indicator(score.number()).orElseThrow();
        return new IndicatorSnapshot(
                score.number(),
                known.nameTh(),
                known.instrument(),
                score.score(),
                criteria.levelOf(score.score()).map(LevelResponse::of).orElse(null));
    }

    private static ReportedLevel reportedLevel(Assessment assessment) {
        var printed = assessment.entered().reportedLevel();
        return printed == null
                ? null
                : ReportedLevel.of(printed, assessment.criteria().levels(), assessment.level());
    }
}
