package prongsai.reporting.schedule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Reporting schedules over HTTP. */
@Path("/v1/reporting-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting-schedules", description = "Who reports what to whom, how often")
public class ReportingScheduleResource {

    private final ReportingSchedules schedules;

    ReportingScheduleResource(ReportingSchedules schedules) {
        this.schedules = schedules;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Create a reporting schedule for a plan of the own agency",
            description = "It makes the reports of the plan's fiscal year at once. One whose due date has passed is a"
                    + " LATE_ENTRY: it reminds nobody and can still be submitted.")
    public RestResponse<ReportingScheduleResponse> createReportingSchedule(
            @NotNull @Valid CreateReportingSchedule request) {
        return Created.at("/v1/reporting-schedules", schedules.create(request));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List the reporting schedules of the own agency and those below it, the oldest first")
    public Page<ReportingScheduleResponse> listReportingSchedules(
            @QueryParam("measurePlanId") UUID measurePlanId, @BeanParam @Valid PageRequest page) {
        return schedules.list(measurePlanId, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read a reporting schedule with its reports")
    public ReportingScheduleResponse getReportingSchedule(@PathParam("id") UUID id) {
        return schedules.read(id);
    }
}
