package prongsai.notification.board;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.notification.dueitem.DueItemQuery;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;

/** Which due items are wanted; what is left out is left open. */
public class DueItemFilter {

    @QueryParam("state")
    @Parameter(description = "Those that stand so today in Bangkok.")
    DueState state;

    @QueryParam("kind")
    @Parameter(description = "Follow-ups or reports.")
    DueKind kind;

    @QueryParam("agencyId")
    @Parameter(description = "Those of this agency, without its descendants.")
    UUID agencyId;

    @QueryParam("dueFrom")
    @Parameter(description = "Due on this day or later.", example = "2024-06-01")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Due on this day or earlier.", example = "2024-06-30")
    LocalDate dueUntil;

    DueItemQuery query() {
        return new DueItemQuery()
                .standing(state)
                .of(kind)
                .of(agencyId)
                .from(dueFrom)
                .until(dueUntil);
    }
}
