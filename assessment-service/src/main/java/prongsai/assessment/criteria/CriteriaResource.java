package prongsai.assessment.criteria;

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

@Path("/v1/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria")
class CriteriaResource {

    private final CriteriaCatalogue catalogue;
    private final CriteriaDrafts drafts;

    CriteriaResource(CriteriaCatalogue catalogue, CriteriaDrafts drafts) {
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List the criteria", description = "By programme and fiscal year.")
    public Page<CriteriaResponse> listCriteria(
            @BeanParam @Valid CriteriaFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(catalogue.list(filter, page), page, CriteriaResponse::of, CriteriaCatalogue::cursor);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read criteria")
    public CriteriaResponse getCriteria(@PathParam("id") UUID id) {
        return CriteriaResponse.of(catalogue.get(id));
    }

    @POST
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Draft criteria",
            description = "Of a programme whose owner is within the caller's scope. Nothing is judged by a draft.")
    public RestResponse<CriteriaResponse> draftCriteria(@NotNull @Valid WriteCriteria wanted) {
        return Created.at("/v1/criteria", CriteriaResponse.of(drafts.create(wanted)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(summary = "Rewrite a draft of criteria", description = "As a whole.")
    public CriteriaResponse rewriteCriteria(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid WriteCriteria wanted) {
        return CriteriaResponse.of(drafts.change(id, wanted, ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(summary = "Remove a draft of criteria")
    public void removeCriteria(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        drafts.remove(id, ifMatch);
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(
            summary = "Publish criteria",
            description = "Puts them in force for their programme and fiscal year. They never change after that.")
    public CriteriaResponse publishCriteria(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return CriteriaResponse.of(drafts.publish(id, ifMatch));
    }
}
