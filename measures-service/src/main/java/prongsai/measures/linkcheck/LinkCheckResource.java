package prongsai.measures.linkcheck;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/v1/evidence/link-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class LinkCheckResource {

    private final LinkChecks checks;

    LinkCheckResource(LinkChecks checks) {
        this.checks = checks;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Check the links of a plan",
            description = "Looks at each link once, after the answer; private and local addresses are not asked, nor"
                    + " redirects to them followed.")
    public RestResponse<LinkCheckResponse> createLinkCheck(@NotNull @Valid CreateLinkCheck request) {
        return Created.at("/v1/evidence/link-checks", checks.create(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a check of links", description = "Pending links are still to be looked at.")
    public LinkCheckResponse getLinkCheck(@PathParam("id") UUID id) {
        return checks.find(id);
    }
}
