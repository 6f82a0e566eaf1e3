package prongsai.measures.plan;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.caller.Caller;

@Path("/v1/plan-templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Measure plans")
class PlanTemplateResource {

    private final Caller caller;

    PlanTemplateResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List templates of plans", description = "A plan is made from one by `fromTemplate`.")
    public PlanTemplates listPlanTemplates() {
        caller.scope(); // templates are the same for all, but not for callers without an agency
        return PlanTemplates.all();
    }
}
