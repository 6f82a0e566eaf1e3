package prongsai.assessment.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in the document that may be a mistake, and is none of the numbers.
 *
 * @param pointer JSON pointer into the assessment
 */
@Schema(description = "Something in the document that wants a second look.")
record Warning(
        @Schema(examples = "SWAPPED_LABEL") Code code,
        @Schema(maxLength = 200, examples = "/indicators/2/printedLabel") String pointer,
        @Schema(maxLength = 1000, examples = "The label is the name of indicator 4.") String en,
        @Schema(maxLength = 1000, examples = "ชื่อที่พิมพ์เป็นชื่อของตัวชี้วัดที่ 4") String th) {

    /** What is odd. */
    @Schema(name = "WarningCode")
    enum Code {
        /** An indicator bears another one's name: its score may be the other's, too. */
        SWAPPED_LABEL,
        /** An indicator bears a name that is not its own, damaged or otherwise; for information. */
        DIFFERENT_LABEL,
        /** One code stands for two things. */
        ITEM_CODE_WITH_TWO_TITLES,
        /** The agency is called something that is neither its name nor another of its names. */
        UNKNOWN_AGENCY_NAME,
        /** The agency is called by two names: a part may have been copied from elsewhere. */
        TWO_AGENCY_NAMES
    }
}
