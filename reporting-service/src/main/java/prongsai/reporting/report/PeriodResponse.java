package prongsai.reporting.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.Period;

/** The days that a report covers, both included; also as the events carry it. */
@Schema(
        name = "Period",
        description = "The days that the report covers, both included. Rounds (R…) are cumulative from 1 October.")
public record PeriodResponse(
        @Schema(
                        description =
                                "M01/2567 (October) to M12/2567, Q1/2567, H1/2567, R6/2567, FY2567 or ONCE/2567; the year is the fiscal year.",
                        examples = "Q1/2567",
                        pattern = "^(M(0[1-9]|1[0-2])/|Q[1-4]/|H[12]/|R(3|6|9|12)/|FY|ONCE/)[0-9]{4}$",
                        maxLength = 10)
                String label,
        @Schema(examples = "2023-10-01") LocalDate from,
        @Schema(examples = "2023-12-31") LocalDate to) {

    static PeriodResponse from(Period period) {
        return new PeriodResponse(period.label(), period.from(), period.to());
    }
}
