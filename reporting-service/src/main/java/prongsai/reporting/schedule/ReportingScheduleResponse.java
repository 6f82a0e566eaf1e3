package prongsai.reporting.schedule;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.DayShift;
import prongsai.kit.http.Versioned;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.AssigneeResponse;
import prongsai.reporting.report.Content;
import prongsai.reporting.report.ReportResponse;

/** A reporting schedule as clients see it, with the reports that it made. */
@Schema(description = "A duty to report, with its reports of the fiscal year.")
record ReportingScheduleResponse(
        UUID id,
        UUID measurePlanId,
        Covers covers,
        @Schema(description = "Null unless a measure is covered.", nullable = true) UUID measureId,
        @Schema(description = "Null unless an item is covered.", nullable = true, examples = "o34", maxLength = 3)
                String itemCode,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        FrequencyResponse frequency,
        AssigneeResponse reporter,
        RecipientResponse recipient,
        Content content,
        @Schema(minimum = "0", maximum = "90", examples = "15") int windowDays,
        AfterEnd afterEnd,
        DayShift dayShift,
        Origin origin,
        @Schema(description = "By due date.", maxItems = 12) List<ReportResponse> reports,
        @Schema(minimum = "0") long version)
        implements Versioned {

    /** @param ownAgency whether the reader acts for the agency whose duty it is */
    static ReportingScheduleResponse from(AgencySchedule of, List<ReportResponse> reports, boolean ownAgency) {
        var schedule = of.schedule();
        return new ReportingScheduleResponse(
                schedule.id(),
                schedule.measurePlanId(),
                schedule.covers(),
                schedule.measureId(),
                schedule.itemCode(),
                schedule.agencyId(),
                of.agencyCode(),
                schedule.fiscalYear(),
                FrequencyResponse.from(schedule.frequency()),
                AssigneeResponse.from(schedule.reporter(), Role.REPORTER, ownAgency),
                RecipientResponse.from(schedule.recipient(), ownAgency),
                schedule.content(),
                schedule.windowDays(),
                schedule.afterEnd(),
                schedule.dayShift(),
                schedule.origin(),
                reports,
                schedule.version());
    }
}
