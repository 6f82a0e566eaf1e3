package prongsai.measures.progress;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/measure-plans/{id}/unit-progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
class UnitProgressResource {

    private final UnitProgress units;

    UnitProgressResource(UnitProgress units) {
        this.units = units;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read how far the units have come with a plan",
            description =
                    "By main responsibility (MAIN): for a step, of its own assignees or, where it has none, of those of its"
                            + " measure; for a follow-up, the supervisor of its plan and, unless that is a registered unit,"
                            + " the main assignees of its measures. ALL is every unit that the agency has now.")
    public UnitProgressResponse getUnitProgress(@PathParam("id") UUID id) {
        return units.ofPlan(id);
    }
}
