package prongsai.assessment.trend;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/agencies/{id}/trend")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "What results say over the years, among each other and about the next level.")
class TrendResource {

    private final Trends trends;

    TrendResource(Trends trends) {
        this.trends = trends;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(
            summary = "Read an agency's results over the years",
            description =
                    "Each with its difference to the last known year before, which is marked where the method changed.")
    public TrendResponse getTrend(@PathParam("id") UUID id, @BeanParam @Valid TrendParameters wanted) {
        return trends.of(id, wanted);
    }
}
