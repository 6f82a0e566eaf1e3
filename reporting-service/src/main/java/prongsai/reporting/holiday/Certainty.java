package prongsai.reporting.holiday;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure a holiday is. */
@Schema(name = "HolidayCertainty")
public enum Certainty {
    /** By law on the same day each year, or announced for this year. */
    ANNOUNCED,
    /** By the lunar calendar or the rule of substitution; the announcement may say otherwise. */
    CALCULATED
}
