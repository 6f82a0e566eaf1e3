package prongsai.reporting.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Reports over HTTP. */
@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "Reports that are expected, and what was handed in")
public class ReportResource {

    private final Reports reports;
    private final ReportList list;
    private final Submissions submissions;
    private final Prefills prefills;

    ReportResource(Reports reports, ReportList list, Submissions submissions, Prefills prefills) {
        this.reports = reports;
        this.list = list;
        this.submissions = submissions;
        this.prefills = prefills;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List the reports of the own agency and those below it, by due date")
    public Page<ReportResponse> listReports(@BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageRequest page) {
        return list.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read a report")
    public ReportResponse getReport(@PathParam("id") UUID id) {
        return reports.read(id);
    }

    @GET
    @Path("/{id}/prefill")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read a report's form, filled in as far as it is known",
            description =
                    "From the steps, evidence, follow-ups and constraints of the plan; for a returned report, from"
                            + " what was handed in before.")
    public Prefill getReportPrefill(@PathParam("id") UUID id) {
        return prefills.of(id);
    }

    @GET
    @Path("/{id}/submission")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "Read what was handed in for a report, the latest version")
    public SubmissionResponse getSubmission(@PathParam("id") UUID id) {
        return submissions.latest(id);
    }

    @GET
    @Path("/{id}/submissions")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(summary = "List every version of what was handed in for a report, the first one first")
    public Page<SubmissionResponse> listSubmissions(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return submissions.list(id, page);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER})
    @Operation(
            summary = "Submit a report of the own agency, or submit it again after it was returned",
            description =
                    "After the due date it is accepted as well, and marked as late. What goes to the own head is handed"
                            + " in by an officer or approver, what leaves the agency by an approver. To the public website it is"
                            + " submitted with its link, and accepted at once.")
    public ReportResponse submitReport(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid SubmitReport request) {
        return submissions.submit(id, request, ifMatch);
    }
}
