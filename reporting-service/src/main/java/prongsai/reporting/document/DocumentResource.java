package prongsai.reporting.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;
import prongsai.reporting.format.Format;

/** The official documents over HTTP, each composed when it is read. */
@Path("/v1/documents")
@Produces({Format.DOCX_TYPE, Format.PDF_TYPE, Format.HTML_TYPE})
@Tag(name = "documents", description = "The official documents, out of the data")
public class DocumentResource {

    private final Documents documents;
    private final DocumentFiles files;

    DocumentResource(Documents documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    @GET
    @Path("/measures")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the document of a plan's measures",
            description = "As the plan was last told; a draft says that it is one.")
    public DocumentFile getMeasuresDocument(
            @QueryParam("planId") @NotNull UUID planId,
            @QueryParam("layout")
                    @Parameter(
                            description =
                                    "Left out: issue by issue (`ISSUES`) or the table of indicators (`INDICATORS`), as"
                                            + " the plan is keyed, or running text (`ANNOUNCEMENT`) where it is keyed by"
                                            + " neither.",
                            example = "BOOKLET")
                    Layout layout,
            @BeanParam @Valid DocumentWanted wanted) {
        return files.of(
                DocumentKind.MEASURES,
                documents.measures(planId, wanted.style(layout)),
                wanted,
                () -> documents.planned(planId));
    }

    @GET
    @Path("/analysis")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the analysis of an assessment",
            description =
                    "Of the assessment that a plan answers (`planId`), or of one by its own id (`assessmentId`): one of the"
                            + " two. Printed totals that do not add up are remarked on.")
    public DocumentFile getAnalysisDocument(
            @QueryParam("planId") UUID planId,
            @QueryParam("assessmentId") UUID assessmentId,
            @BeanParam @Valid DocumentWanted wanted) {
        if ((planId == null) == (assessmentId == null)) {
            throw Problem.malformed(Fault.parameter(
                    "planId",
                    "Give planId or assessmentId: one of the two.",
                    "โปรดระบุ planId หรือ assessmentId อย่างใดอย่างหนึ่ง"));
        }
        var manuscript = planId == null
                ? documents.analysisOf(assessmentId, wanted.style())
                : documents.analysis(planId, wanted.style());
        return files.of(DocumentKind.ANALYSIS, manuscript, wanted);
    }

    @GET
    @Path("/results")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the report of the results of a plan's measures",
            description = "As of today, or of the last day of the plan's fiscal year once that is over.")
    public DocumentFile getResultsDocument(
            @QueryParam("planId") @NotNull UUID planId, @BeanParam @Valid DocumentWanted wanted) {
        return files.of(
                DocumentKind.RESULTS,
                documents.results(planId, wanted.style()),
                wanted,
                () -> documents.carriedOut(planId));
    }

    @GET
    @Path("/round-report")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the document of a report of a period, as it was handed in last",
            description = "Nothing is found while nothing was handed in.")
    public DocumentFile getRoundReportDocument(
            @QueryParam("reportId") @NotNull UUID reportId, @BeanParam @Valid DocumentWanted wanted) {
        return files.of(DocumentKind.ROUND_REPORT, documents.roundReport(reportId, wanted.style()), wanted);
    }

    @GET
    @Path("/follow-up-record")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the record of a follow-up",
            description = "Until it is recorded, a form with its measures and room to write.")
    public DocumentFile getFollowUpRecordDocument(
            @QueryParam("followUpId") @NotNull UUID followUpId, @BeanParam @Valid DocumentWanted wanted) {
        return files.of(DocumentKind.FOLLOW_UP_RECORD, documents.followUpRecord(followUpId, wanted.style()), wanted);
    }

    @GET
    @Path("/compliance-summary")
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Read the summary of how an agency and those below it keep to their duties to report",
            description = "With the problems, obstacles and constraints that their reports tell of. It has no memo.")
    public DocumentFile getComplianceSummaryDocument(
            @QueryParam("agencyId") @Parameter(description = "The caller's own if left out.") UUID agencyId,
            @QueryParam("fiscalYear")
                    @NotNull
                    @BuddhistYear
                    @Parameter(
                            description = "Buddhist era.",
                            example = "2567",
                            schema = @Schema(minimum = "2400", maximum = "2700"))
                    Integer fiscalYear,
            @BeanParam @Valid DocumentWanted wanted) {
        return files.of(
                DocumentKind.COMPLIANCE_SUMMARY,
                documents.complianceSummary(agencyId, fiscalYear, wanted.style()),
                wanted);
    }
}
