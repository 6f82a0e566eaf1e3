package prongsai.assessment.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that two criteria say differently. */
@Schema(description = "One thing that two criteria say differently.")
record Difference(
        @Schema(examples = "INDICATOR") Subject subject,
        @Schema(
                        description = "Of which; null for the criteria as a whole.",
                        nullable = true,
                        maxLength = 40,
                        examples = "9")
                String code,
        @Schema(examples = "CHANGED") Kind kind,
        @Schema(
                        description = "Named as in the criteria; null where the whole came or went.",
                        nullable = true,
                        maxLength = 40,
                        examples = "aggregation")
                String property,
        @Schema(nullable = true, maxLength = 500, examples = "MEAN_OF_SUB_INDICATOR_MEANS") String before,
        @Schema(nullable = true, maxLength = 500, examples = "GIVEN") String after) {

    /** What differs; items are compared by themselves. */
    @Schema(name = "DifferenceSubject")
    enum Subject {
        /** Method, rounding, thresholds. */
        CRITERIA,
        /** An instrument and its weight. */
        INSTRUMENT,
        /** A part of an instrument. */
        PART,
        /** An indicator and how it is computed. */
        INDICATOR,
        /** A sub-indicator. */
        SUB_INDICATOR,
        /** A level and its rule. */
        LEVEL
    }

    /** How it differs. */
    @Schema(name = "DifferenceKind")
    enum Kind {
        /** Only the later ones have it. */
        ADDED,
        /** Only the earlier ones have it. */
        REMOVED,
        /** Both have it and say different things of it. */
        CHANGED
    }
}
