package prongsai.reporting.holiday;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a day is a holiday. */
@Schema(name = "HolidayKind")
public enum Kind {
    /** วันหยุดราชการประจำปี: comes back each year. */
    ANNUAL,
    /** วันหยุดชดเชย: given because an annual holiday falls on a Saturday or Sunday. */
    SUBSTITUTION,
    /** วันหยุดราชการเพิ่มเป็นกรณีพิเศษ: decided by the cabinet for this year. */
    SPECIAL
}
