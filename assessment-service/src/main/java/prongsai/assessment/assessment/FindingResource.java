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
import prongsai.assessment.finding.FindingResponse;
import prongsai.assessment.finding.GivenFinding;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/assessments/{id}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings", description = "What an agency concludes from its assessment, before or after publication.")
class FindingResource {

    private final AssessmentFindings findings;

    FindingResource(AssessmentFindings findings) {
        this.findings = findings;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List an assessment's findings", description = "In the order in which they were given.")
    public Page<FindingResponse> listFindings(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return findings.list(id, page);
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Add a finding to an assessment",
            description = "At the end of the list. Of a published assessment the other services hear at once.")
    public RestResponse<FindingResponse> addFinding(@PathParam("id") UUID id, @NotNull @Valid GivenFinding wanted) {
        return Created.at("/v1/assessments/" + id + "/findings", findings.add(id, wanted));
    }

    @GET
    @Path("/{findingId}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read a finding")
    public FindingResponse getFinding(@PathParam("id") UUID id, @PathParam("findingId") UUID findingId) {
        return findings.get(id, findingId);
    }

    @PUT
    @Path("/{findingId}")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Change a finding",
            description =
                    "It stays the same finding for the measures that answer it. If-Match takes the assessment's version.")
    public FindingResponse changeFinding(
            @PathParam("id") UUID id,
            @PathParam("findingId") UUID findingId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid GivenFinding wanted) {
        return findings.change(id, findingId, wanted, ifMatch);
    }

    @DELETE
    @Path("/{findingId}")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Take a finding away",
            description = "Measures that answer it keep it. If-Match takes the assessment's version.")
    public void removeFinding(
            @PathParam("id") UUID id,
            @PathParam("findingId") UUID findingId,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        findings.remove(id, findingId, ifMatch);
    }
}
