package prongsai.reporting.schedule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.Fault;

/** A frequency as a client names it. */
@Schema(description = "ROUNDS, and only it, has months; ONCE, and only it, has a date.")
record FrequencyRequest(
        @NotNull Frequency.Kind kind,
        @Schema(
                        description = "Which of the cumulative rounds of 3, 6, 9 and 12 months from 1 October.",
                        nullable = true,
                        examples = "[6, 12]")
                @Size(max = 4)
                List<@NotNull Integer> months,
        @Schema(
                        description =
                                "The due date itself, in CE: from the first day of the plan's fiscal year to the last day of the next.",
                        nullable = true,
                        examples = "2024-06-10")
                LocalDate on) {

    /** The frequency, if {@link #fault} found nothing. */
    Frequency frequency() {
        return Frequency.of(kind, months, on);
    }

    /** What is wrong with it for a plan of that fiscal year. */
    Optional<Fault> fault(FiscalYear year) {
        if ((months != null) != (kind == Frequency.Kind.ROUNDS) || (months != null && !areRounds())) {
            return Optional.of(new Fault(
                    "/frequency/months",
                    "ROUNDS, and only it, has one or more of 3, 6, 9 and 12 months.",
                    "เฉพาะ ROUNDS เท่านั้นที่ต้องระบุรอบ 3, 6, 9 หรือ 12 เดือน อย่างน้อยหนึ่งรอบ"));
        }
        if ((on != null) != (kind == Frequency.Kind.ONCE)) {
            return Optional.of(new Fault(
                    "/frequency/on", "ONCE, and only it, has a date.", "เฉพาะ ONCE เท่านั้นที่ต้องระบุวันที่"));
        }
        return on == null || new Frequency.Once(on).fits(year) ? Optional.empty() : Optional.of(outside(year));
    }

    private boolean areRounds() {
        return !months.isEmpty() && Frequency.Rounds.ALL.containsAll(months);
    }

    private static Fault outside(FiscalYear year) {
        var first = year.start();
        var last = year.next().end();
        return new Fault(
                "/frequency/on",
                "The date lies between %s and %s; dates are written in CE.".formatted(first, last),
                "วันที่ต้องอยู่ระหว่าง %s ถึง %s (ปี ค.ศ.)".formatted(first, last));
    }
}
