package prongsai.notification.policy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.notification.dueitem.DueKind;

/** Which policies a list shows; what is not given does not narrow it. */
class ReminderPolicyFilter {

    @QueryParam("agencyId")
    @Parameter(description = "Those written for this agency")
    UUID agencyId;

    @QueryParam("kind")
    @Parameter(description = "Those written for this kind alone")
    DueKind kind;
}
