package prongsai.reporting.compliance;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of compliance as clients see them. */
@Schema(
        name = "Figures",
        description =
                "`expected` = `received` + `overdue` + `open`; `received` = `onTime` + `late` = `waiting` + `returned` +"
                        + " `accepted`. Exempt reports are not expected, withdrawn ones count nowhere. The reports behind a figure:"
                        + " `reports` with `&figure=` and EXPECTED, RECEIVED, ON_TIME, LATE, WAITING, RETURNED, ACCEPTED,"
                        + " OVERDUE, OPEN or EXEMPT.")
public record FiguresResponse(
        @Schema(description = "Asked for, due or not; without the exempt ones.", minimum = "0") long expected,
        @Schema(description = "Handed in at least once.", minimum = "0") long received,
        @Schema(description = "First handed in on the due date in force or before.", minimum = "0") long onTime,
        @Schema(description = "First handed in after it.", minimum = "0") long late,
        @Schema(description = "Handed in; the recipient has not decided.", minimum = "0") long waiting,
        @Schema(description = "Sent back, to be handed in again.", minimum = "0") long returned,
        @Schema(minimum = "0") long accepted,
        @Schema(description = "Not handed in, and the due date has passed.", minimum = "0") long overdue,
        @Schema(description = "Not handed in, due today or later: not missing yet.", minimum = "0") long open,
        @Schema(minimum = "0") long exempt,
        @Schema(
                        description =
                                "Percent of `received` + `overdue`: exempt reports and those that are still open are not in"
                                        + " it. Null: there are none.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "91.67")
                BigDecimal receivedRate,
        @Schema(
                        description = "`onTime` in percent of `received` + `overdue`. Null: there are none.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "83.33")
                BigDecimal onTimeRate,
        @Schema(
                        description = "`accepted` in percent of `received`. Null: there are none.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "75.00")
                BigDecimal acceptedRate,
        @Schema(
                        description =
                                "Where all these reports are listed; `&figure=` narrows it to those of one figure.",
                        maxLength = 300,
                        examples = "/v1/reports?within=0190a1b2-0000-7000-8000-000000000101&fiscalYear=2567")
                String reports) {

    static FiguresResponse of(Tally tally, String reports) {
        return new FiguresResponse(
                tally.expected(),
                tally.received(),
                tally.onTime(),
                tally.late(),
                tally.waiting(),
                tally.returned(),
                tally.accepted(),
                tally.overdue(),
                tally.open(),
                tally.exempt(),
                tally.receivedRate(),
                tally.onTimeRate(),
                tally.acceptedRate(),
                reports);
    }
}
