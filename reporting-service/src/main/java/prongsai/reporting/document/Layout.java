package prongsai.reporting.document;

import prongsai.reporting.plan.MeasurePlanSnapshot.KeyedBy;

/** How the document of measures is laid out; each is taken from a published document. */
public enum Layout {
    /** Issue by issue, with a table of five columns (town municipality, provincial education office). */
    ISSUES,
    /** A table of six columns, indicator by indicator (sub-district organisation). */
    INDICATORS,
    /** With cover, preface, contents, trend, ranking and scale; two tables of six columns (education area office). */
    BOOKLET,
    /** Measure by measure in running text (province). */
    ANNOUNCEMENT;

    /** The one that suits what the measures are put under. */
    static Layout suiting(KeyedBy keyedBy) {
        return switch (keyedBy) {
            case ISSUE -> ISSUES;
            case INDICATOR -> INDICATORS;
            case FREE -> ANNOUNCEMENT;
        };
    }
}
