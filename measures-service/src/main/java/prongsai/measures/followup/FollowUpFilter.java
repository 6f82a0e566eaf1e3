package prongsai.measures.followup;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which follow-ups a list shows; what is not given does not narrow it. */
class FollowUpFilter {

    @QueryParam("measurePlanId")
    UUID measurePlanId;

    @QueryParam("status")
    FollowUpStatus status;

    @QueryParam("dueFrom")
    @Parameter(description = "First due date")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Last due date")
    LocalDate dueUntil;
}
