package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.finding.FindingSnapshot;
import prongsai.assessment.finding.Recurrences;

/** An assessment as the other services hear of it: {@code assessment.published.v1}. */
record AssessmentSnapshot(
        UUID id,
        UUID agencyId,
        String agencyCode,
        String programme,
        int fiscalYear,
        int edition,
        BigDecimal overall,
        LevelResponse level,
        List<InstrumentSnapshot> instruments,
        List<IndicatorSnapshot> indicators,
        List<FindingSnapshot> findings) {

    record InstrumentSnapshot(String code, BigDecimal score, int weight) {}

    record IndicatorSnapshot(int number, String nameTh, String instrument, BigDecimal score) {}

    static AssessmentSnapshot of(Assessment assessment, Recurrences recurrences) {
        return new AssessmentSnapshot(
                assessment.id(),
                assessment.agency().id(),
                assessment.agency().code(),
                assessment.programme(),
                assessment.fiscalYear(),
                assessment.edition(),
                assessment.overall().orElse(null),
                assessment.level().map(LevelResponse::of).orElse(null),
                instruments(assessment),
                assessment.indicators().stream()
                        .map(score -> indicator(assessment, score))
                        .toList(),
                assessment.findings().stream()
                        .map(finding -> FindingSnapshot.of(finding, recurrences.of(finding.content())))
                        .toList());
    }

    private static List<InstrumentSnapshot> instruments(Assessment assessment) {
        return assessment.criteria().instruments().stream()
                .map(instrument -> new InstrumentSnapshot(
                        instrument.code(), assessment.instruments().get(instrument.code()), instrument.weight()))
                .toList();
    }

    private static IndicatorSnapshot indicator(Assessment assessment, IndicatorScore score) {
        Indicator known = assessment.criteria().indicator(score.number()).orElseThrow();
        return new IndicatorSnapshot(score.number(), known.nameTh(), known.instrument(), score.score());
    }
}
