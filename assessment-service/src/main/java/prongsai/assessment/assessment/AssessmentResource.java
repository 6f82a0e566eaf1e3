package prongsai.assessment.assessment;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class AssessmentResource {

    private final Assessments assessments;
    private final AssessmentReader reader;

    AssessmentResource(Assessments assessments, AssessmentReader reader) {
        this.assessments = assessments;
        this.reader = reader;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enter an assessment",
            description = "Computes instruments, overall and level by the criteria of the programme and year, and "
                    + "compares them with the totals and the level that the document prints.")
    public RestResponse<AssessmentResponse> createAssessment(@NotNull @Valid CreateAssessment wanted) {
        return Created.at("/v1/assessments", reader.get(assessments.create(wanted)));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List assessments",
            description =
                    "Of the caller's agency and those below it: agency by agency from the top down, newest year first.")
    public Page<AssessmentSummary> listAssessments(
            @BeanParam @Valid AssessmentFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(reader.list(filter, page), page, reader::summary, AssessmentRow::cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read an assessment")
    public AssessmentResponse getAssessment(@PathParam("id") UUID id) {
        return reader.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Correct an assessment", description = "While it is a draft. Everything is computed anew.")
    public AssessmentResponse correctAssessment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CorrectAssessment entered) {
        return reader.get(assessments.correct(id, entered, ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Delete a draft of an assessment",
            description = "With all that belongs to it. What was published is withdrawn instead.")
    public void deleteAssessment(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        assessments.delete(id, ifMatch);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed({APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Publish an assessment",
            description = "Freezes it and tells the other services its scores, level and findings.")
    public AssessmentResponse publishAssessment(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return reader.get(assessments.publish(id, ifMatch));
    }
}
