package prongsai.assessment.scoreimport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a column of the file. */
@Schema(name = "ColumnMeaning")
enum Meaning {
    AGENCY_CODE,
    AGENCY_NAME,
    /** The score of one indicator. */
    INDICATOR,
    /** The printed score of one instrument: compared with the computed one, never used. */
    INSTRUMENT,
    /** The printed total: compared with the computed one; used only where the row has no indicators. */
    TOTAL,
    /** The printed level: compared with the computed one, never used. */
    LEVEL,
    /** Which indicator the row is about: tables with a row for each score. */
    INDICATOR_OF_ROW,
    /** The score of that indicator. */
    SCORE_OF_ROW,
    /** Nothing that an import reads. */
    IGNORED
}
