package prongsai.measures.followup;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups", description = "When measures are followed up, and what was found.")
class FollowUpResource {

    private final FollowUps followUps;
    private final FollowUpList list;

    FollowUpResource(FollowUps followUps, FollowUpList list) {
        this.followUps = followUps;
        this.list = list;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "List follow-ups", description = "Of the caller's agency and those below it, by due date.")
    public Page<FollowUpItem> listFollowUps(
            @BeanParam @Valid FollowUpFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a follow-up")
    public FollowUpResponse getFollowUp(@PathParam("id") UUID id) {
        return followUps.find(id);
    }

    @POST
    @Path("/{id}/record")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(summary = "Record a follow-up", description = "Once; also long after its day, then the record is late.")
    public FollowUpResponse recordFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecordFollowUp request) {
        return followUps.record(id, request, ifMatch);
    }
}
