package prongsai.reporting.schedule;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Roles;
import prongsai.kit.http.Idempotent;

/** Duties for all agencies below an agency, over HTTP. */
@Path("/v1/issued-duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting-schedules")
public class IssuedDutyResource {

    private static final int LONGEST_SECONDS = 600;

    private final IssuedDuties duties;

    IssuedDutyResource(IssuedDuties duties) {
        this.duties = duties;
    }

    @POST
    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    @RolesAllowed({Roles.SUPERVISOR, Roles.CRITERIA_MANAGER})
    @Operation(
            summary = "Issue a duty to report to all agencies below the own one",
            description =
                    "Each approved plan of the fiscal year gets a reporting schedule with its reports, which go to"
                            + " the caller's agency. A plan that has this duty is passed over: issued again, it goes to the plans"
                            + " that were approved since. All or none: an error leaves nothing behind.")
    public RestResponse<IssuedDuty> issueDuty(@NotNull @Valid IssueDuty request) {
        return RestResponse.ResponseBuilder.<IssuedDuty>create(RestResponse.Status.CREATED)
                .location(URI.create("/v1/reporting-schedules")) // where they stand
                .entity(duties.issue(request))
                .build();
    }
}
