package prongsai.measures.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.Precision;
import prongsai.measures.fault.Faults;

/** When a measure is carried out, as exactly as the document says. */
@Schema(description = "Either end may be missing, where the document names only one")
record PeriodRequest(@Valid End from, @Valid End until) {

    /** A date and how exactly it is meant. */
    @Schema(name = "PeriodEndRequest")
    record End(
            @NotNull
                    @Schema(
                            description = "Any day of the month or fiscal year, where that is the precision",
                            examples = "2024-05-01")
                    LocalDate date,
            @Schema(description = "DAY where nothing is said") Precision precision) {

        Precision precisionOrDay() {
            return Objects.requireNonNullElse(precision, Precision.DAY);
        }
    }

    void check(Faults faults) {
        faults.unless(
                from != null || until != null,
                "/period",
                "A period has a beginning or an end.",
                "ต้องระบุวันเริ่มต้นหรือวันสิ้นสุด");
        faults.unlessPlausible(from == null ? null : from.date(), "/period/from/date");
        faults.unlessPlausible(until == null ? null : until.date(), "/period/until/date");
        if (faults.none() && from != null && until != null) {
            faults.unless(
                    !ending().date().isBefore(beginning().date()),
                    "/period/until",
                    "The period ends before it begins.",
                    "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น");
        }
    }

    /** Null where the document names no beginning. */
    StatedDate beginning() {
        return from == null ? null : StatedDate.beginning(from.date(), from.precisionOrDay());
    }

    /** Null where the document names no end. */
    StatedDate ending() {
        return until == null ? null : StatedDate.ending(until.date(), until.precisionOrDay());
    }
}
