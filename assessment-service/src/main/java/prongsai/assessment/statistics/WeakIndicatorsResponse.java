package prongsai.assessment.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.agency.AgencyType;
import prongsai.assessment.criteria.Indicator;

/** The indicators in which agencies of a group are weak, as clients see them. */
@Schema(description = "The indicators in which agencies of a group stay below the thresholds of the criteria.")
record WeakIndicatorsResponse(
        @Schema(description = "The agency at the top of the group.") UUID agencyId,
        @Schema(description = "Null: agencies of all kinds.", nullable = true) AgencyType type,
        @Schema(maxLength = 40, examples = "OBEC_ITA_ONLINE") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(minimum = "0", maximum = "100", examples = "85.00") BigDecimal passAt,
        @Schema(
                        description = "Null where the programme names none. Urgent does not mean failed.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "95.00")
                BigDecimal urgentBelow,
        @Schema(
                        description =
                                "Without those in which nobody is weak. First in which most agencies do not pass, then in "
                                        + "which most are urgent, then of the lowest mean.",
                        maxItems = 99)
                List<Weak> indicators) {

    @Schema(name = "WeakIndicator", description = "How many agencies are weak in an indicator.")
    record Weak(
            @Schema(minimum = "1", maximum = "99", examples = "8") int number,
            @Schema(maxLength = 300, examples = "การปรับปรุงระบบการทำงาน") String nameTh,
            @Schema(description = "Code of the instrument it belongs to.", maxLength = 40, examples = "EIT")
                    String instrument,
            @Schema(description = "Agencies with a score.", minimum = "0", maximum = "1000000", examples = "245")
                    int agencies,
            @Schema(minimum = "0", maximum = "100", examples = "88.20") BigDecimal mean,
            @Schema(description = "Agencies that do not pass.", minimum = "0", maximum = "1000000", examples = "41")
                    int belowPass,
            @Schema(description = "Per cent.", minimum = "0", maximum = "100", examples = "16.73")
                    BigDecimal belowPassShare,
            @Schema(
                            description = "Null where the programme names no threshold.",
                            nullable = true,
                            minimum = "0",
                            maximum = "1000000",
                            examples = "187")
                    Integer belowUrgent,
            @Schema(description = "Per cent.", nullable = true, minimum = "0", maximum = "100", examples = "76.33")
                    BigDecimal belowUrgentShare) {

        private boolean isWeak() {
            return belowPass > 0 || belowUrgent != null && belowUrgent > 0;
        }

        private static Weak of(Indicator indicator, Spread scores) {
            return new Weak(
                    indicator.number(),
                    indicator.nameTh(),
                    indicator.instrument(),
                    scores.agencies(),
                    scores.mean(),
                    scores.belowPass(),
                    Share.of(scores.belowPass(), scores.agencies()),
                    scores.belowUrgent(),
                    scores.belowUrgent() == null ? null : Share.of(scores.belowUrgent(), scores.agencies()));
        }
    }

    private static final Comparator<Weak> WEAKEST_FIRST = Comparator.comparing(Weak::belowPass)
            .thenComparing(Weak::belowUrgent, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Weak::mean)
            .thenComparing(Weak::number);

    static WeakIndicatorsResponse of(GroupYear year) {
        var scores = year.kept().spreads().indicators();
        var thresholds = year.criteria().thresholds();
        return new WeakIndicatorsResponse(
                year.agencyId(),
                year.type(),
                year.criteria().programme(),
                year.criteria().fiscalYear(),
                thresholds.passAt(),
                thresholds.urgentBelow(),
                year.criteria().indicators().stream()
                        .filter(indicator -> scores.containsKey(indicator.number()))
                        .map(indicator -> Weak.of(indicator, scores.get(indicator.number())))
                        .filter(Weak::isWeak)
                        .sorted(WEAKEST_FIRST)
                        .toList());
    }
}
