package prongsai.reporting.deadline;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;

/** Which changes are asked for; what is absent does not narrow the list. */
class ChangeFilter {

    @QueryParam("fiscalYear")
    @BuddhistYear
    @Parameter(description = "Buddhist era.", example = "2567", schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer fiscalYear;

    @QueryParam("status")
    ChangeStatus status;
}
