package prongsai.assessment.assessment;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/assessments/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class CorrectionResource {

    private final Assessments assessments;
    private final Corrections corrections;

    CorrectionResource(Assessments assessments, Corrections corrections) {
        this.assessments = assessments;
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List an assessment's corrections",
            description = "Who changed what was entered, when, and how; oldest first.")
    public Page<CorrectionResponse> listCorrections(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        assessments.get(id);
        return Page.of(corrections.list(id, page), page, Function.identity(), Corrections::cursor);
    }
}
