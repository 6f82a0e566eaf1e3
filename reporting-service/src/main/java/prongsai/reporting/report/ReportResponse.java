package prongsai.reporting.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** A report as clients see it. */
@Schema(description = "A report that is expected, or was handed in. All dates are Bangkok dates.")
public record ReportResponse(
        UUID id,
        UUID scheduleId,
        UUID measurePlanId,
        @Schema(description = "Null: the report is about an item or the whole plan.", nullable = true) UUID measureId,
        UUID agencyId,
        @Schema(examples = "ROIET-TM", maxLength = 40) String agencyCode,
        @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700") int fiscalYear,
        Content content,
        @Schema(
                        examples =
                                "รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567: การให้บริการและระบบ E - Service",
                        maxLength = 1200)
                String title,
        PeriodResponse period,
        @Schema(description = "The day as of which it tells: the last of its period.", examples = "2023-12-31")
                LocalDate asOf,
        @Schema(examples = "2024-01-15") LocalDate dueOn,
        @Schema(description = "When the report was made.", examples = "2023-10-02") LocalDate enteredOn,
        ReportStatus status,
        @Schema(description = "When it was first submitted; null before.", nullable = true, examples = "2024-01-12")
                LocalDate submittedOn,
        @Schema(
                        description =
                                "Judged by the first submission, which a later return does not make late; null before.",
                        nullable = true)
                Timeliness timeliness,
        @Schema(description = "Whether it was first submitted after its due date.") boolean late,
        @Schema(description = "The agency that reviews it; null: nobody, it goes to the public.", nullable = true)
                UUID reviewerAgencyId,
        @Schema(description = "Since when it waits for a review; null if it does not.", nullable = true)
                LocalDate waitingSince,
        @Schema(description = "Until when it was last sent back; null if it never was.", nullable = true)
                LocalDate reviseUntil,
        @Schema(description = "The units that must act; empty: the agency itself.", maxItems = 1000)
                List<UUID> responsibleUnitIds,
        @Schema(minimum = "0") long version)
        implements Versioned {

    public static ReportResponse from(AgencyReport of) {
        return from(of.report(), of.agencyCode());
    }

    static ReportResponse from(Report report, String agencyCode) {
        var duty = report.duty();
        return new ReportResponse(
                report.id(),
                duty.scheduleId(),
                duty.measurePlanId(),
                duty.measureId(),
                duty.agencyId(),
                agencyCode,
                duty.fiscalYear(),
                duty.content(),
                report.title(),
                PeriodResponse.from(report.period()),
                report.period().to(),
                report.dueOn(),
                report.enteredOn(),
                report.status(),
                report.submittedOn(),
                report.timeliness(),
                report.timeliness() == Timeliness.LATE,
                duty.reviewerAgencyId(),
                report.waitingSince(),
                report.reviseUntil(),
                duty.responsibleUnitIds(),
                report.version());
    }
}
