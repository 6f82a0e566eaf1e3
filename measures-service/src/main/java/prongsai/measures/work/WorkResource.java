package prongsai.measures.work;

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

@Path("/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work", description = "What is to be done next, and by whom.")
class WorkResource {

    private final WorkList work;

    WorkResource(WorkList work) {
        this.work = work;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "List what is to be done",
            description =
                    "In the approved plans of the own agency, by due date; what has no date comes last. Steps are the work"
                            + " of their own assignees or, where they have none, of those of their measure. Follow-ups are"
                            + " the work of the supervisor of their plan and, unless that is a registered unit, of the main"
                            + " assignees of its measures. Verifications are the work of the step's assignees, but not of"
                            + " the account that reported.")
    public Page<WorkItem> listWorkItems(@BeanParam @Valid WorkFilter filter, @BeanParam @Valid PageRequest page) {
        return work.page(filter, page);
    }
}
