package prongsai.measures.followup;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

@Path("/v1/follow-up-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up plans", description = "What makes numbered follow-ups for one or more measures.")
class FollowUpPlanResource {

    private final FollowUpPlans plans;

    FollowUpPlanResource(FollowUpPlans plans) {
        this.plans = plans;
    }

    @POST
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Plan follow-ups",
            description = "Makes every follow-up of the period at once, for a draft too;"
                    + " one whose day has passed is a LATE_ENTRY and reminds nobody.")
    public RestResponse<FollowUpPlanResponse> createFollowUpPlan(@NotNull @Valid CreateFollowUpPlan request) {
        var plan = plans.create(request);
        return Created.at("/v1/follow-up-plans", plan);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Change a follow-up plan",
            description =
                    "Its whole content, until the measure plan is closed. What was recorded stays, and so does every"
                            + " number. From today on: a follow-up whose day the plan still names stays, also where an officer"
                            + " rescheduled it; of the others, one between the same neighbours takes the date of a new day; what is"
                            + " left is cancelled, what is missing gets the next free number. What has passed does not change.")
    public FollowUpPlanResponse changeFollowUpPlan(
            @PathParam("id") UUID id,
            @NotNull @Valid ChangeFollowUpPlan request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return plans.change(id, request, ifMatch);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a follow-up plan with its follow-ups")
    public FollowUpPlanResponse getFollowUpPlan(@PathParam("id") UUID id) {
        return plans.find(id);
    }
}
