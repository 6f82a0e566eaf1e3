package prongsai.assessment.criteria;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes")
class ProgrammeResource {

    private final Programmes programmes;

    ProgrammeResource(Programmes programmes) {
        this.programmes = programmes;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List the programmes", description = "By code.")
    public Page<ProgrammeResponse> listProgrammes(@BeanParam @Valid PageRequest page) {
        return Page.of(programmes.list(page), page, ProgrammeResponse::of, Programmes::cursor);
    }

    @POST
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Idempotent
    @Operation(summary = "Register a programme", description = "Owned by an agency within the caller's scope.")
    public RestResponse<ProgrammeResponse> registerProgramme(@NotNull @Valid RegisterProgramme wanted) {
        return Created.at("/v1/programmes", ProgrammeResponse.of(programmes.register(wanted)));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "Read a programme")
    public ProgrammeResponse getProgramme(@PathParam("code") @Pattern(regexp = Names.CODE) String code) {
        return ProgrammeResponse.of(programmes.get(code));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(CRITERIA_MANAGER)
    @Transactional
    @Operation(summary = "Rename a programme", description = "Its code and its owner stay.")
    public ProgrammeResponse renameProgramme(
            @PathParam("code") @Pattern(regexp = Names.CODE) String code,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RenameProgramme wanted) {
        return ProgrammeResponse.of(programmes.rename(code, wanted, ifMatch));
    }
}
