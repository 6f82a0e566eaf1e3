package prongsai.assessment.assessment;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;

@Path("/v1/assessments/{id}/withdrawal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
class WithdrawalResource {

    private final Assessments assessments;
    private final AssessmentReader reader;

    WithdrawalResource(Assessments assessments, AssessmentReader reader) {
        this.assessments = assessments;
        this.reader = reader;
    }

    @POST
    @RolesAllowed({APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Withdraw a published assessment",
            description =
                    "It stays readable and counts no more; the other services are told. Another edition of the same"
                            + " programme and fiscal year may then be entered.")
    public AssessmentResponse withdrawAssessment(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawAssessment withdrawal) {
        return reader.get(assessments.withdraw(id, withdrawal.reason(), ifMatch));
    }
}
