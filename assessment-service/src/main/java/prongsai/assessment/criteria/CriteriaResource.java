package prongsai.assessment.criteria;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Criteria")
class CriteriaResource {

    private final CriteriaCatalogue catalogue;

    CriteriaResource(CriteriaCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("/programmes")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List the programmes", description = "By code.")
    public Page<ProgrammeResponse> listProgrammes(@BeanParam @Valid PageRequest page) {
        return Page.of(catalogue.listProgrammes(page), page, ProgrammeResponse::of, CriteriaCatalogue::cursor);
    }

    @GET
    @Path("/criteria")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List the criteria", description = "By programme and fiscal year.")
    public Page<CriteriaResponse> listCriteria(
            @BeanParam @Valid CriteriaFilter filter, @BeanParam @Valid PageRequest page) {
        return Page.of(catalogue.list(filter, page), page, CriteriaResponse::of, CriteriaCatalogue::cursor);
    }
}
