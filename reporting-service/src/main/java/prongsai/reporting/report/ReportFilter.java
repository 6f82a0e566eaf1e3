package prongsai.reporting.report;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Which reports are asked for; what is absent does not narrow the list. */
class ReportFilter {

    @QueryParam("measurePlanId")
    @Parameter(description = "On this plan or one of its measures.")
    UUID measurePlanId;

    @QueryParam("agencyId")
    @Parameter(description = "Of this very agency, without those below it.")
    UUID agencyId;

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era.", example = "2567", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("status")
    ReportStatus status;

    @QueryParam("timeliness")
    @Parameter(description = "Those that were done, in time or late.")
    Timeliness timeliness;

    @QueryParam("within")
    @Parameter(description = "Of this agency and all below it.")
    UUID within;

    @QueryParam("period")
    @Size(max = 10)
    @Parameter(description = "Label of the period.", example = "Q1/2567")
    String period;

    @QueryParam("content")
    Content content;

    @QueryParam("unitId")
    @Parameter(description = "For which this unit is responsible, perhaps with others.")
    UUID unitId;

    @QueryParam("withoutUnit")
    @Parameter(description = "true: for which no unit is responsible, hence the agency itself.")
    Boolean withoutUnit;

    @QueryParam("figure")
    @Parameter(description = "The reports that a figure of compliance counts today.")
    Figure figure;

    @QueryParam("dueFrom")
    @Parameter(description = "First due date, included.", example = "2024-01-01")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Last due date, included.", example = "2024-01-31")
    LocalDate dueUntil;

    /** Refuses a span of days that ends before it starts. */
    void check() {
        if (dueFrom != null && dueUntil != null && dueUntil.isBefore(dueFrom)) {
            throw Problem.brokenRule(
                    Fault.parameter("dueUntil", "dueUntil is before dueFrom.", "dueUntil ต้องไม่อยู่ก่อน dueFrom"));
        }
    }
}
