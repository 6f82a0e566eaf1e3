package prongsai.notification.policy;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.OPERATOR;
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

@Path("/v1/reminder-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reminder policies",
        description =
                """
                When and how people are reminded. The most specific policy holds, whole: the nearest agency at or above the one \
                concerned, else the type of agency, else all; of two alike the one for the kind. Where there is none, the \
                service's settings hold.""")
class ReminderPolicyResource {

    private final PolicyKeeper policies;

    ReminderPolicyResource(PolicyKeeper policies) {
        this.policies = policies;
    }

    @POST
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write a policy",
            description =
                    """
                    Supervisors for their own agency or one below, operators for any and for all. What it covers is planned anew \
                    within moments; for days that have passed nothing is added.""")
    public RestResponse<ReminderPolicyResponse> createReminderPolicy(@NotNull @Valid CreateReminderPolicy request) {
        return Created.at("/v1/reminder-policies", policies.create(request));
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(
            summary = "List policies",
            description = "Those of the own part of the hierarchy and those from above that hold there, oldest first.")
    public Page<ReminderPolicyResponse> listReminderPolicies(
            @BeanParam @Valid ReminderPolicyFilter filter, @BeanParam @Valid PageRequest page) {
        return policies.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Read a policy")
    public ReminderPolicyResponse getReminderPolicy(@PathParam("id") UUID id) {
        return policies.find(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Change a policy's terms", description = "What it covers is planned anew.")
    public ReminderPolicyResponse changeReminderPolicy(
            @PathParam("id") UUID id,
            @NotNull @Valid ChangeReminderPolicy request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return policies.change(id, request, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Transactional
    @Operation(summary = "Take a policy away", description = "The next less specific one holds then.")
    public void removeReminderPolicy(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        policies.remove(id, ifMatch);
    }
}
