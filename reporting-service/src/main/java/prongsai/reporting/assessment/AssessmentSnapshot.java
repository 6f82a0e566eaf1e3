package prongsai.reporting.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What this service reads of the events of {@code prongsai.assessments}, whichever of them it is. Scores are 0 to 100 with two
 * decimals; overall, level and a score of an instrument are null where they are not known.
 *
 * @param method a short name for how the scores come about; years with different ones cannot be compared
 * @param withdrawnAt null unless it is withdrawn, which tells nothing of its content
 */
public record AssessmentSnapshot(
        UUID id,
        UUID agencyId,
        String programme,
        int fiscalYear,
        String method,
        BigDecimal overall,
        Level level,
        List<Level> scale,
        Thresholds thresholds,
        List<Instrument> instruments,
        List<Part> parts,
        List<Indicator> indicators,
        List<Total> reconciliation,
        PrintedLevel reportedLevel,
        List<PrintedName> printedAgencyNames,
        List<Finding> findings,
        Instant withdrawnAt) {

    public AssessmentSnapshot {
        scale = Objects.requireNonNullElse(scale, List.of());
        instruments = Objects.requireNonNullElse(instruments, List.of());
        parts = Objects.requireNonNullElse(parts, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        reconciliation = Objects.requireNonNullElse(reconciliation, List.of());
        printedAgencyNames = Objects.requireNonNullElse(printedAgencyNames, List.of());
        findings = Objects.requireNonNullElse(findings, List.of());
    }

    /** A level of the scale; of the scale with the scores that reach it, of a result without. */
    public record Level(
            String code,
            String nameTh,
            String nameEn,
            boolean passed,
            BigDecimal overallFrom,
            BigDecimal instrumentsFrom) {

        /** As documents print it, such as {@code ผ่านดี} or {@code AA (Excellence)}. */
        public String name() {
            return nameEn == null ? nameTh : nameTh + " (" + nameEn + ")";
        }
    }

    /** Scores at which an indicator passes, needs urgent work (null: none is named), is excellent. */
    public record Thresholds(BigDecimal passAt, BigDecimal urgentBelow, BigDecimal excellentAt) {}

    public record Instrument(String code, String nameTh, BigDecimal score, int weight) {}

    public record Part(String code, String nameTh, String instrument, BigDecimal score) {}

    /** Its level is null where the programme gives indicators none. */
    public record Indicator(int number, String nameTh, String instrument, BigDecimal score, Level level) {}

    /** A total that the agency's document prints, compared with the computed one. */
    public record Total(BigDecimal value, String locator, String result, BigDecimal difference) {}

    /** A level that the document prints; its code is null when the scale has no such level. */
    public record PrintedLevel(String printed, String code, String result) {}

    /** What the document calls the agency. */
    public record PrintedName(String name, String locator) {}

    /** What the result asks for: URGENT, IMPROVE or MAINTAIN; recurrence is null where no earlier year has it. */
    public record Finding(
            UUID id,
            String severity,
            String origin,
            Integer indicator,
            String itemCode,
            List<Reference> references,
            String text,
            Recurrence recurrence) {

        public Finding {
            references = Objects.requireNonNullElse(references, List.of());
        }
    }

    /** A question or item as the document prints its code, and the one that is meant, if that is clear. */
    public record Reference(String raw, String normalised) {}

    /** Since when a finding comes back. */
    public record Recurrence(int since, int yearsInRow) {}

    boolean withdrawn() {
        return withdrawnAt != null;
    }

    public Optional<Indicator> indicator(int number) {
        return indicators.stream().filter(each -> each.number() == number).findFirst();
    }

    public Optional<Finding> finding(UUID id) {
        return findings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Finding> findings(String severity) {
        return findings.stream()
                .filter(each -> each.severity().equals(severity))
                .toList();
    }
}
