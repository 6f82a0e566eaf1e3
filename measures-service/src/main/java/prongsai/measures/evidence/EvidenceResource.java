package prongsai.measures.evidence;

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

@Path("/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "Links that show what was done, for one programme or several.")
class EvidenceResource {

    private final EvidenceKeeper evidence;
    private final EvidenceList list;

    EvidenceResource(EvidenceKeeper evidence, EvidenceList list) {
        this.evidence = evidence;
        this.list = list;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(summary = "Enter evidence", description = "Of a measure, a step or a follow-up of the own agency.")
    public RestResponse<EvidenceResponse> createEvidence(@NotNull @Valid CreateEvidence request) {
        var created = evidence.create(request);
        return Created.at("/v1/evidence", created);
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "List evidence", description = "Of the caller's agency and those below it, oldest first.")
    public Page<EvidenceResponse> listEvidence(
            @BeanParam @Valid EvidenceFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a piece of evidence")
    public EvidenceResponse getEvidence(@PathParam("id") UUID id) {
        return evidence.find(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Change a piece of evidence", description = "All but what it is evidence of.")
    public EvidenceResponse changeEvidence(
            @PathParam("id") UUID id,
            @NotNull @Valid ChangeEvidence request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return evidence.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Remove a piece of evidence")
    public void removeEvidence(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        evidence.remove(id, ifMatch);
    }
}
