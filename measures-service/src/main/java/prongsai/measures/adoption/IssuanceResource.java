package prongsai.measures.adoption;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import prongsai.kit.http.IfMatch;

@Path("/v1/measure-plans/{id}/issuance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adoption", description = "A plan of a province or ministry, taken over by those below it.")
class IssuanceResource {

    private final Issuances issuances;

    IssuanceResource(Issuances issuances) {
        this.issuances = issuances;
    }

    @POST
    @RolesAllowed({APPROVER, SUPERVISOR})
    @Transactional
    @Operation(
            summary = "Issue a plan to agencies below",
            description =
                    "An approved plan of the caller's own agency, which they may read and adopt from now on. Issuing it again"
                            + " says anew for whom it is; whoever has adopted it goes on. If-Match takes the ETag of the plan.")
    public IssuanceResponse issueMeasurePlan(
            @PathParam("id") UUID id, @NotNull @Valid IssuePlan request, @HeaderParam("If-Match") IfMatch ifMatch) {
        return issuances.issue(id, request, ifMatch);
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read for whom a plan is issued", description = "For the issuing agency and those above it.")
    public IssuanceResponse getIssuance(@PathParam("id") UUID id) {
        return issuances.find(id);
    }

    @DELETE
    @RolesAllowed({APPROVER, SUPERVISOR})
    @Transactional
    @Operation(
            summary = "Withdraw a plan from those who have not adopted it",
            description = "Whoever has adopted it keeps it, and is still offered its changes.")
    public void withdrawMeasurePlan(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        issuances.withdraw(id, ifMatch);
    }
}
