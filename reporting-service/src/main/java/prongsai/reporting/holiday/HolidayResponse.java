package prongsai.reporting.holiday;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public holiday as clients see it. */
@Schema(name = "Holiday")
record HolidayResponse(
        @Schema(examples = "2024-02-26") LocalDate date,
        @Schema(examples = "วันหยุดชดเชยวันมาฆบูชา", maxLength = 200) String nameTh,
        @Schema(examples = "Substitution for Makha Bucha Day", maxLength = 200, nullable = true) String nameEn,
        Kind kind,
        Certainty certainty,
        @Schema(description = "The announcement or the calculation that it rests on.", maxLength = 500) String source) {

    static HolidayResponse from(Holiday holiday) {
        return new HolidayResponse(
                holiday.day(),
                holiday.nameTh(),
                holiday.nameEn(),
                holiday.kind(),
                holiday.certainty(),
                holiday.source());
    }
}
