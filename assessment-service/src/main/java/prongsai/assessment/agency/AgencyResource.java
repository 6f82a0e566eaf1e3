package prongsai.assessment.agency;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agencies")
class AgencyResource {

    private final Agencies agencies;
    private final AgencyList list;

    AgencyResource(Agencies agencies, AgencyList list) {
        this.agencies = agencies;
        this.list = list;
    }

    @POST
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register an agency",
            description = "Under a parent within the caller's scope. The other services hear of it at once.")
    public RestResponse<AgencyResponse> registerAgency(@NotNull @Valid RegisterAgency wanted) {
        return Created.at("/v1/agencies", AgencyResponse.of(agencies.register(wanted)));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List and find agencies",
            description =
                    "The caller's agency and those below it, by code. With `q`, those that it finds: exact code or name, "
                            + "names that begin with it, that hold it, that hold its words; and only where there is none, similar ones.")
    public Page<AgencyResponse> listAgencies(
            @BeanParam @Valid AgencyFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read an agency")
    public AgencyResponse getAgency(@PathParam("id") UUID id) {
        return AgencyResponse.of(agencies.get(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(
            summary = "Rename an agency",
            description = "Changes name, mailbox and other names. Code and place stay.")
    public AgencyResponse changeAgency(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ChangeAgency wanted) {
        return AgencyResponse.of(agencies.change(id, wanted, ifMatch));
    }

    @GET
    @Path("/{id}/children")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List the agencies directly below", description = "By code.")
    public Page<AgencyResponse> listChildren(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var below = new AgencyFilter();
        below.parentId = agencies.get(id).id();
        return listAgencies(below, page);
    }

    @GET
    @Path("/{id}/units")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List an agency's units", description = "In the order in which they were added.")
    public Page<UnitResponse> listUnits(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return Page.of(agencies.listUnits(id, page), page, UnitResponse::of, unit -> Cursor.of(unit.id()));
    }

    @POST
    @Path("/{id}/units")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Idempotent
    @Operation(summary = "Add a unit to an agency")
    public RestResponse<UnitResponse> addUnit(@PathParam("id") UUID id, @NotNull @Valid RegisterUnit wanted) {
        return Created.at("/v1/agencies/" + id + "/units", UnitResponse.of(agencies.addUnit(id, wanted)));
    }

    @GET
    @Path("/{id}/units/{unitId}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read a unit")
    public UnitResponse getUnit(@PathParam("id") UUID id, @PathParam("unitId") UUID unitId) {
        return UnitResponse.of(agencies.getUnit(id, unitId));
    }

    @PUT
    @Path("/{id}/units/{unitId}")
    @RolesAllowed({OFFICER, APPROVER, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Rename a unit",
            description = "Changes its name and its mailbox. If-Match takes the agency's version.")
    public UnitResponse changeUnit(
            @PathParam("id") UUID id,
            @PathParam("unitId") UUID unitId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RegisterUnit wanted) {
        return UnitResponse.of(agencies.changeUnit(id, unitId, wanted, ifMatch));
    }
}
