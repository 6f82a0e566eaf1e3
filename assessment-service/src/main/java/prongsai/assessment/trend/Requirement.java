package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Indicator;

/**
 * One of the things that a level asks for.
 *
 * @param code of the instrument or part; null for overall
 * @param now rounded; empty while it is not known
 * @param missing zero where it is met; empty while it is not known
 * @param equalRise the smallest by which each of its indicators must rise, each up to 100; empty where nothing is missing or the
 *     indicators are not known
 * @param alone what each of its indicators would have to rise if the others stayed
 */
record Requirement(
        Kind kind,
        String code,
        String nameTh,
        BigDecimal required,
        Optional<BigDecimal> now,
        Optional<BigDecimal> missing,
        Optional<BigDecimal> equalRise,
        List<Alone> alone) {

    /** What must reach a score. */
    @Schema(name = "RequirementKind")
    enum Kind {
        /** The overall score. */
        OVERALL,
        /** An instrument, by the floor of the level. */
        INSTRUMENT,
        /** A part of an instrument, by the same floor. */
        PART
    }

    /** @param rise empty where even 100 is not enough */
    record Alone(Indicator indicator, BigDecimal now, Optional<BigDecimal> rise) {}
}
