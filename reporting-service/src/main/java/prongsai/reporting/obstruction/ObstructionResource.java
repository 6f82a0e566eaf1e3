package prongsai.reporting.obstruction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Roles;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

/** Problems, obstacles and constraints over HTTP. */
@Path("/v1/obstructions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obstructions", description = "Problems, obstacles and constraints that reports tell of")
public class ObstructionResource {

    private final Obstructions obstructions;

    ObstructionResource(Obstructions obstructions) {
        this.obstructions = obstructions;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.APPROVER, Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "List problems, obstacles and constraints of the own agency and those below it, the latest first",
            description = "Of each report those of its last submission, whatever was decided about it.")
    public Page<ObstructionResponse> listObstructions(
            @BeanParam @Valid ObstructionFilter filter, @BeanParam @Valid PageRequest page) {
        return obstructions.list(filter, page);
    }
}
